"""Rows that stand for themselves, told by their shape or their last word: labels of archives, time stamps, slugs."""

from gazette_cli.pattern import Pattern
from gazette_cli.wire.conventions import Convention
from gazette_cli.wire.dates import DATE
from gazette_cli.wire.roles import Role
from gazette_cli.words.calendar import NUMBERS, SHORT_WEEKDAYS, WEEKDAY_IN_DATE, WEEKDAYS

_MONTHS = "|".join(NUMBERS)
_DAYS = "|".join((*WEEKDAYS, *SHORT_WEEKDAYS))
_CLOCK = r"(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?: ?[aApP]\.?[mM]\.?)?)"
_ZONE = r"(?:GMT|UTC|EST|EDT|CET|CEST|IST|BST|PST|PDT|ET|Z|(?:Eastern|Central|Mountain|Pacific|Local|LOCAL)(?: (?:Standard|Daylight))? (?:Time|TIME|time))"
_NUMERIC = r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}"
_STAMP = rf"(?:{WEEKDAY_IN_DATE}?{DATE}|{_NUMERIC})"
_MARKS = r"[\s,|/.\[\]()+:–-]"
_REST = (
    rf"(?:(?:{_MARKS}+|(?<=\d)(?=[A-Za-z]))(?:at|by|{_CLOCK}|{_ZONE}|[AP]M|\d{{1,4}}|[Vv]iews|[Cc]omments|[Uu]pdated|[Pp]ublished|{_DAYS}"
    rf"|{DATE})){{0,6}}{_MARKS}*"
)
"""What follows a date in a time stamp: marks, or a clock that ends in a letter, part its words, so that each can be cut in one way only."""

SHAPED = (
    # --- numbers and labels of archives
    Convention(Role.JUNK, "pages|source|sources|via|link|0|page", Pattern(r"Pages?: ?[\d ]{1,20}$|(?i:sources?|via|link):?$"
        r"|\d{1,2}[- ]min(?:ute)?s?(?: read)?$"), "Pages: 1 2 3"),
    Convention(Role.RELATED, "more", Pattern(r"More(?: on| about)?: [A-Z].{2,90}$"), "More: Health, Portvale"),
    Convention(Role.JUNK, "1", Pattern(r"[A-Z]{3,8}\d{8,20}ID\d{6,12}$"), "NNA0303203100001234ID1099800000"),
    Convention(Role.JUNK, "0", Pattern(r"\d{1,5} words$"), "212 words"),
    Convention(Role.JUNK, "document|dokument|documento|story|article|artikel|item|record", Pattern(
        r"[\[(]?\w{4,9} (?:No\.? ?)?\d{1,5} (?:of|de|von|di|sur|van) \d{1,5}[\])]?$"), "Dokument 3 von 20"),
    Convention(Role.JUNK, "0", Pattern(r"[\[(]?\d{1,5} of \d{1,5}[\])]?$"), "[3 of 20]"),
    Convention(Role.JUNK, "doc", Pattern(r"</?DOC\b[^>]{0,200}>$"), "</DOC>"),
    Convention(Role.JUNK, "end of", Pattern(r"End of Document$"), "End of Document"),
    Convention(Role.JUNK, "document", Pattern(r"Document [A-Z]{2,8}\d{6}\w{5,30}$"), "Document NOR0000020310303eh3300001"),
    Convention(Role.JUNK, "gale|source citation", Pattern(r"Gale Document Number: ?GALE\|\w+$|Source Citation$"), "Gale Document Number: GALE|A1234567"),
    Convention(Role.JUNK, "load-date|language|length|section|graphic|publication-type|journal-code", Pattern(
        r"(?:LOAD-DATE|Load-Date|LANGUAGE|Language|LENGTH|Length|SECTION|Section|GRAPHIC|PUBLICATION-TYPE|JOURNAL-CODE): .{1,80}$"),
        "LENGTH: 350 words"),
    Convention(Role.JUNK, "publication", Pattern(r"Publication (?:title|date|info|year|subject): .{1,90}$"), "Publication title: The Such Times"),
    Convention(Role.JUNK, "from", Pattern(r"From \S+@\S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} .{4,40}$"), "From desk@such.example Tue Mar  3 06:12:44 2031"),
    Convention(Role.JUNK, "from|to|cc|message-id|reply-to|content-type|mime-version|received|return-path", Pattern(
        r"(?:From|To|Cc|Message-ID|Reply-To|Content-Type|MIME-Version|Received|Return-Path): \S.{0,160}$"), "To: desk@such.example"),
    # --- time stamps
    Convention(Role.TIMESTAMP, "first|last|published|updated|posted|modified|issued|created|date|release|publication", Pattern(
        rf"(?i)(?:first |last )?(?:published|updated|posted|modified|issued|created|date|release date|publication date|release time)(?: on| at"
        rf"| time| date)?[ :]{{1,3}}(?:on )?{_STAMP}.{{0,50}}$"), "Published March 3rd, 2031 - 07:50 GMT"),
    Convention(Role.TIMESTAMP, "updated|published|posted|modified", Pattern(rf"(?i)(?:updated|published|posted"
        rf"|modified):? {_CLOCK} ?{_ZONE}?,? {_STAMP}.{{0,60}}$"), "Updated 10:22 GMT, 3 March 2031"),
    Convention(Role.TIMESTAMP, "…¦", Pattern(rf"^[A-Z][\w ]{{1,30}} \| (?i:last |first )?(?i:updated|published|posted):? {_STAMP}.{{0,50}}$"),
        "NNA | Updated: Mar 03, 2031 10:15 IST"),
    Convention(Role.TIMESTAMP, "date", Pattern(r"date (?:19|20)\d\d-\d\d(?:-\d\d)?$"), "date 2031-03"),
    Convention(Role.TIMESTAMP, "this article|this story", Pattern(r"(?i)this (?:article|story) was posted: .{8,60}$"),
        "This article was posted: Saturday, March 3, 2031 at 3:06 pm"),
    Convention(Role.TIMESTAMP, f"0|{_DAYS}|{_MONTHS}", Pattern(rf"(?i)[\[(]? ?{_STAMP}{_REST}$"), "March 3, 2031 07:50 GMT"),
    Convention(Role.TIMESTAMP, "0", Pattern(rf"(?:{_CLOCK}|\d{{4}}) ?{_ZONE}?,? {_STAMP}$|\d{{6}}(?: GMT)? [A-Z][a-z]{{2}} \d\d$"
        rf"|(?i:\d{{1,3}} (?:second|minute|min|hour|hr|day|week|month|year)s?(?: ago)?$)"), "12:03 GMT, March 3, 2031"),
    Convention(Role.TIMESTAMP, "0", Pattern(rf"{_CLOCK} ?{_ZONE},? {_CLOCK} ?{_ZONE}$"), "14:20 LOCAL TIME 11:20 GMT"),
    Convention(Role.TIMESTAMP, "0", Pattern(r"(?:19|20)\d\d-\d\d-\d\d[ T]\d\d:\d\d.{0,20}$"), "2031-03-03T13:00:03+0000"),
    Convention(Role.TIMESTAMP, "world|news|business|sport|sports|politics|home|local|national|international|economy|technology|society", Pattern(
        r"[\w /]{2,30} \| \w+ \d{1,2}, \d{4},.{0,60}$"), "World | March 3, 2031, Monday // 15:01| Views: | Comments: 0"),
    Convention(Role.TIMESTAMP, "news code|news id|story id|id|code", Pattern(r"(?i)(?:news code|news id|story id|id"
        r"|code) ?:? ?\d{3,12}(?: .{0,40})?$"), "News Code 12345"),
    Convention(Role.TIMESTAMP, "AP|KW", Pattern(r"(?:AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}(?:[A-Z]{3})?|KWS-[\d:-]{6,20})$"), "AP-WF-03-03-31 0337GMT"),
    Convention(Role.JUNK, "bc|a|b|d|e|f|h|i|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z", Pattern(r"[a-z] [a-z][^\w\n]{0,4} ?BC-[A-Z0-9].{2,60}$"),
        "u s BC-Rain 03-03 0344"),
    # --- slugs
    Convention(Role.CONTACT, "1|0", Pattern(r"(?:\+?\d{1,3}[ .-])?\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}$|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}$"), "503-555-0119"),
    Convention(Role.SLUG, "1|bc", Pattern(r"(?=.{0,60}[A-Za-z])(?:BC-[A-Z0-9].{2,60}|[A-Z0-9][\w'’]{1,24}(?:[-/][\w'’]{1,24}){1,6}/?"
        r"|[A-Z][\w'’]{1,24}/)$"), "NORLAND-HARBOUR"),
    Convention(Role.SLUG, "…/|…-", Pattern(r"^(?:BC-[A-Z0-9].{2,60}|[A-Z0-9][\w'’]{1,24}(?:[-/][\w'’ ]{1,24}){1,6}/"
        r"|[A-Z0-9][\w'’]{1,24}(?:[-/][\w'’]{1,24}){1,6}/? ?\([^()]{2,40}\)|[A-Z][\w'’ ]{1,24}(?:/[\w'’ ]{1,24}){0,4}/)$"),
        "NORLAND-HARBOUR/ (UPDATE 1, PIX)"),
    Convention(Role.JUNK, "…#|…-|…*|…•|…0", Pattern(r"^(?:[a-z]{3}\d{4} \d [a-z] \d{2,4} .{2,20}|[A-Za-z]\d{4}[A-Z]{0,8}[- ]\w{0,12}-{0,6}"
        r"|[A-Z]{1,2}\d{4} [a-z]{3,12}|#{1,3} .{2,40}|[-*•] \[[^\]]{2,80}\]\(http.*|[*•] [A-Z][\w ]{1,24})$"), "abc0124 3 i 93 dpa 1888"),
    Convention(Role.SOURCE, "…-|…—|…–", Pattern(r"^(?:--|—|–) ?[A-Z][\w.]{1,20}(?:/[A-Z]\w{1,20})?$"), "-- BERNAMA"),
    # --- told by the end
    Convention(Role.CREDIT, "…report|…story|…reporting|…article|…item|…dispatch|…here|…file", Pattern(
        r"^(?:The )?(?:(?:[A-Z(][\w.’'&-]*,?|and|in|of|writers?|correspondents?|reporters?|journalists?|contributors?|staff|also"
        r"|from) ){1,40}(?:contributed (?:to|reporting)|(?:helped|assisted) (?:with|in)|reported from)\b.{0,90}$|^.{2,80} contributed (?:to this"
        r"|reporting).{0,80}$"), "Jane Roe and John Doe helped with this report."),
    Convention(Role.CAPTION, "…reuters|…afp|…ap|…epa|…getty|…dpa|…xinhua|…file|…images|…commons|…press|…pool|…photo", Pattern(
        r"(?:/ ?(?:Reuters|AFP|AP|EPA|Getty|dpa|Xinhua)(?: file)?\.?|via (?:AP|AFP|Reuters|REUTERS)\)|\(AP Photo[^()]{0,60}\)|\((?:Photo|Image"
        r"|Picture)s?(?::| by| courtesy) [^()]{2,60}\)|Getty Images\)?\.?|Photo Credit:.{0,160}|Photograph: .{3,50}|^(?:AP|AFP|EPA"
        r"|Reuters) Photo/.{3,40}|AFP PHOTO.{0,60})$"), "The harbour of Portvale. Jane Roe / Reuters file"),
    Convention(Role.CAPTION, "…reuters|…afp|…ap|…epa|…getty|…xinhua|…images|…photo", Pattern(r"^[A-Z].{14,150} \((?:AP|AFP|EPA|EPA-EFE|Reuters"
        r"|REUTERS|Xinhua|Getty(?: Images)?|AP Photo|AFP Photo)\)$"), "Rain over the harbour of Portvale (AFP)"),
    Convention(Role.CAPTION, "…/", Pattern(r"^[A-Z].{20,170} \([A-Z][\w.' -]{2,40}/ ?[A-Z][\w.' -]{2,40}\)$"),
        "Rain over the harbour of Portvale. (Such Post/Jane Roe)"),
    Convention(Role.CAPTION, "…/|…(|…©|…:|…by", Pattern(r"(?:REUTERS/[A-Z][\w' ./-]{2,60}|Image by \S{2,30}|Photo Credit:.{0,160}|© \w+ / .{2,40}"
        r"|\(AP Photo[^()]{0,60}\)|AFP PHOTO.{0,60}|\((?:Photo|Image|Picture)s?(?::| by| courtesy) [^()]{2,60}\))$"),
        "Rain in Portvale. REUTERS/Jane Roe"),
    Convention(Role.RELATED, "…:|…@", Pattern(r"(?:^.{10,120} \d{1,2}:\d\d|— .{2,40} \(@\w{2,20}\) \w+ \d{1,2}, \d{4})$"),
        "Rain! — Jane Roe (@jroe) March 3, 2031"),
)  # fmt: skip
"""Narrow ones first; they are tried after those that are told by their words."""

"""Rows that stand for themselves, told by their shape or their last word: time stamps, slugs, credits, captions."""

from gazette_cli.pattern import Pattern
from gazette_cli.wire.conventions.row import Convention, Phrases
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
    # --- time stamps
    Convention(Role.TIMESTAMP, "first|last|published|updated|posted|modified|issued|created|date|release|publication", Pattern(
        rf"(?i)(?:first |last )?(?:published|updated|posted|modified|issued|created|date|release date|publication date|release time)(?: on| at"
        rf"| time| date)?[ :]{{1,3}}(?:on )?{_STAMP}.{{0,50}}$"), "Published March 3rd, 2031 - 07:50 GMT"),
    Convention(Role.TIMESTAMP, "updated|published|posted|modified", Pattern(rf"(?i)(?:updated|published|posted"
        rf"|modified):? {_CLOCK} ?{_ZONE}?,? {_STAMP}.{{0,60}}$"), "Updated 10:22 GMT, 3 March 2031"),
    Convention(Role.TIMESTAMP, "…¦", Pattern(rf"^[A-Z][\w ]{{1,30}} \| (?i:last |first )?(?i:updated|published|posted):? {_STAMP}.{{0,50}}$"),
        "NNA | Updated: Mar 03, 2031 10:15 IST"),
    Convention(Role.TIMESTAMP, "stand", Pattern(rf"(?i)stand:? {_STAMP}.{{0,30}}$"), "Stand: 03.03.2031, 22:58 Uhr", "Stand by for rain"),
    Convention(Role.TIMESTAMP, "date", Pattern(r"(?:date|DATE) (?:19|20)\d\d-\d\d(?:-\d\d)?$"), "date 2031-03"),
    Convention(Role.TIMESTAMP, "this article|this story", Pattern(r"(?i)this (?:article|story) was posted: .{8,60}$"),
        "This article was posted: Saturday, March 3, 2031 at 3:06 pm"),
    Convention(Role.TIMESTAMP, f"0|{_DAYS}|{_MONTHS}", Pattern(rf"(?i)[\[(]? ?{_STAMP}{_REST}$"), "March 3, 2031 07:50 GMT"),
    Convention(Role.TIMESTAMP, "0", Pattern(rf"(?:{_CLOCK}|\d{{4}}) ?{_ZONE}?,? {_STAMP}$|\d{{6}}(?: GMT)? [A-Z][A-Za-z]{{2}} \d\d$"
        rf"|(?i:\d{{1,3}} (?:second|minute|min|hour|hr|day|week|month|year)s?(?: ago)?$)"), "12:03 GMT, March 3, 2031"),
    Convention(Role.TIMESTAMP, "0", Pattern(rf"{_CLOCK} ?{_ZONE},? {_CLOCK} ?{_ZONE}$"), "14:20 LOCAL TIME 11:20 GMT"),
    Convention(Role.TIMESTAMP, "0", Pattern(r"(?:19|20)\d\d-\d\d-\d\d[ T]\d\d:\d\d.{0,20}$"), "2031-03-03T13:00:03+0000"),
    Convention(Role.TIMESTAMP, "world|news|business|sport|sports|politics|home|local|national|international|economy|technology|society", Pattern(
        r"[\w /]{2,30} \| \w+ \d{1,2}, \d{4},.{0,60}$"), "World | March 3, 2031, Monday // 15:01| Views: | Comments: 0"),
    Convention(Role.TIMESTAMP, "news code|news id|story id|id|code", Pattern(r"(?i)(?:news code|news id|story id|id"
        r"|code) ?:? ?\d{3,12}(?: .{0,40})?$"), "News Code 12345"),
    Convention(Role.TIMESTAMP, "AP|KW", Pattern(r"(?:AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}(?:[A-Z]{3})?|KWS-[\d:-]{6,20})$"), "AP-WF-03-03-31 0337GMT"),
    Convention(Role.JUNK, "bc|a|b|d|e|f|h|i|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z", Pattern(r"[A-Za-z] [A-Za-z][^\w\n]{0,4} ?BC-[A-Z0-9].{2,60}$"),
        "u s BC-Rain 03-03 0344"),
    # --- slugs
    Convention(Role.SLUG, "slug|slugline", Pattern(r"(?i)slug(?:line)?: ?\w.{0,100}$"), "Slug: harbour rain", "Slug pellets are sold in Portvale"),
    Convention(Role.CONTACT, "1|0", Pattern(r"(?:\+?\d{1,3}[ .-])?\(?\d{3}\)?[ .-]\d{3}[.-]\d{4}$|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}$"), "503-555-0119"),
    Convention(Role.SLUG, "am|pm", Pattern(r"(?:AM|PM)-[A-Z0-9](?:[\w'’ -]{1,40}, ?.{0,24}\d{2,5}|[\w'’-]{0,24}--.{2,60})$"),
        "AM-Norland-Harbour, 2nd Ld-Writethru, a0417", "PM-Elect Falk Resigns, Aides Say"),
    Convention(Role.SLUG, "1|bc", Pattern(r"(?=.{0,60}[A-Za-z])(?:BC-[A-Z0-9].{2,60}|[A-Z0-9][\w'’]{1,24}(?:[-/][\w'’]{1,24}){1,6}/?"
        r"|[A-Z][\w'’]{1,24}/)$"), "NORLAND-HARBOUR"),
    Phrases(Role.SLUG, "^…$", (
        (r"(?:[A-Z0-9][\w'’]{1,24}(?:[-/][\w'’ ]{1,24}){1,6}|[A-Z][\w'’ ]{1,24}(?:/[\w'’ ]{1,24}){0,4})/", "NORLAND-HARBOUR RAIN/", "Rain or snow/sleet",
            "…/"),
        (r"[A-Z0-9][\w'’]{1,24}(?:[-/][\w'’]{1,24}){1,6}/? ?\([^()]{2,40}\)", "NORLAND-HARBOUR/ (UPDATE 1, PIX)", "Rain-soaked gulls (two)", "…/|…-"),
    )),
    Phrases(Role.JUNK, "^…$", (
        (r"(?:[a-z]{3}\d{4} \d [a-z] \d{2,4} .{2,20}|[A-Za-z]\d{4}[A-Z]{0,8}[- ]\w{0,12}-{0,6}|[A-Z]{1,2}\d{4} [a-z]{3,12})",
            "abc0124 3 i 93 dpa 1888", "B52 bombers", "…0"),
        ("#{1,3} .{2,40}", "## Rain falls", "Rain is #1", "…#"),
        (r"[-*•] \[[^\]]{2,80}\]\(http.*", "- [Rain falls](https://such.example)", "- Rain, a captain's quotation", "- |* |• "),
        (r"[*•] [A-Z][\w ]{1,24}", "* Rain falls", "• rain, snow", "* |• "),
    )),
    Convention(Role.SOURCE, "…-|…—|…–", Pattern(r"^(?:--|—|–) ?(?P<name>[A-Z][\w.]{1,20}(?:/[A-Z]\w{1,20})?)$"), "-- BERNAMA"),
    # --- told by the end
    Convention(Role.CREDIT, "…report|…story|…reporting|…article|…item|…dispatch|…here|…file", Pattern(
        r"^(?:The )?(?:(?:[A-Z(][\w.’'&-]*,?|and|in|of|writers?|correspondents?|reporters?|journalists?|contributors?|staff|also"
        r"|from) ){1,40}(?:contributed (?:to|reporting)|(?:helped|assisted) (?:with|in)|reported from|CONTRIBUTED TO|HELPED WITH|REPORTED FROM)\b"
        r".{0,90}$|^.{2,80} contributed (?:to this"
        r"|reporting).{0,80}$"), "Jane Roe and John Doe helped with this report."),
    Convention(Role.CAPTION, "…reuters|…afp|…ap|…epa|…getty|…dpa|…xinhua|…file|…images|…commons|…press|…pool|…photo", Pattern(
        r"(?:/ ?(?:Reuters|REUTERS|AFP|AP|EPA|Getty|dpa|Xinhua)(?: file| FILE)?\.?|via (?:AP|AFP|Reuters|REUTERS)\)"
        r"|\(AP (?:Photo|PHOTO)[^()]{0,60}\)|\((?:Photo|PHOTO"
        r"|Image"
        r"|Picture)s?(?::| by| BY| courtesy) [^()]{2,60}\)|Getty Images\)?\.?|Photo Credit:.{0,160}|Photograph: .{3,50}|^(?:AP|AFP|EPA"
        r"|Reuters) Photo/.{3,40}|AFP PHOTO.{0,60})$"), "The harbour of Portvale. Jane Roe / Reuters file"),
    Convention(Role.CAPTION, "…reuters|…afp|…ap|…epa|…getty|…xinhua|…images|…photo", Pattern(r"^[A-Z].{14,150}(?<![.!?\"”’]) \((?:AP|AFP|EPA|EPA-EFE|Reuters"
        r"|REUTERS|Xinhua|Getty(?: Images)?|AP Photo|AFP Photo)\)$"), "Rain over the harbour of Portvale (AFP)"),
    Convention(Role.CAPTION, "…/", Pattern(r"^[A-Z].{20,170} \([A-Z][\w.' -]{2,40}/ ?[A-Z][\w.' -]{2,40}\)$"),
        "Rain over the harbour of Portvale. (Such Post/Jane Roe)"),
    Phrases(Role.CAPTION, "…$", (
        (r"REUTERS/[A-Z][\w' ./-]{2,60}", "Rain in Portvale. REUTERS/Jane Roe", "Rain or snow/sleet", "…/"),
        (r"© \w+ / .{2,40}", "Rain in Portvale © Such / Jane Roe", "Rain © nobody", "…©"),
        (r"\(AP (?:Photo|PHOTO)[^()]{0,60}\)", "Rain falls (AP Photo/Jane Roe)", "Rain falls (AP)", "…("),
        (r"\((?:Photo|PHOTO|Image|Picture)s?(?::| by| BY| courtesy) [^()]{2,60}\)", "Rain falls (Photo: Jane Roe)", "Rain falls (photo)", "…("),
        ("Photo Credit:.{0,160}", "Rain falls Photo Credit: Jane Roe", "Photo: rain", "…:"),
        (r"(?:Image by \S{2,30}|AFP PHOTO.{0,60})", "Rain (heavy) Image by JRoe", "Art by (the late) Jane Roe", "…/|…(|…©|…:"),
    )),
    Phrases(Role.RELATED, "…$", (
        (r"^.{10,120} \d{1,2}:\d\d", "Rain falls in Portvale 10:22", "Rain 1:1", "…:"),
        (r"— .{2,40} \(@\w{2,20}\) \w+ \d{1,2}, \d{4}", "Rain! — Jane Roe (@jroe) March 3, 2031", "Rain — @jroe", "…@"),
    )),
)  # fmt: skip
"""Narrow ones first; they are tried after those that are told by their words."""

"""Rows that stand for themselves: what each is, told by its first words; `shaped` has those that are told by their shape.

A convention is looked up by its `keys`, so that running text costs a few looks into a dictionary and a pattern is
compiled when its first word is met. Keys: one or two first words in lower case; a row's first two characters as they
are (`AP`, `![`); `0`, a row that begins with a digit; `1`, a row of one word; `…word`, a row's last word; `…/`, a row
that holds this mark (`…0`: a digit, `…¦`: a bar) and does not end in a full stop or a quotation mark. Where several
are there, they are tried in the order of the table: the narrow ones stand first, the first that matches wins.
"""

from typing import NamedTuple

from gazette_cli.pattern import Pattern
from gazette_cli.wire.roles import Role


class Convention(NamedTuple):
    """A row of the table."""

    role: Role
    """What such a row is."""
    keys: str
    """By what it is looked up, separated by `|`."""
    pattern: Pattern
    """What it looks like from its beginning; for `…word` keys, anywhere in its end."""
    example: str


_SOCIAL = "facebook|twitter|instagram|youtube|linkedin|pinterest|reddit|tumblr|whatsapp|telegram"
_NETWORKS = (
    f"(?i:{_SOCIAL}|google\\+?|google plus|embed|e-?mail|print|shares?|tweets?|pin|like|post|save|copy link|more|(?:share |tweet |post "
    f"|pin )?(?:this(?: article| story| post| page)?|on|to|via|by|with friends|it))"
)

WORDED = (
    # --- where the page ends
    Convention(Role.FOOT, "#", Pattern(r"# Notebook$"), "# Notebook"),
    Convention(Role.FOOT, "component(s|topic(s|press", Pattern(r"(?i)(?:component|topic)\(s\):$|press release number:$"), "Component(s):"),
    Convention(Role.FOOT, "leave|your|no|total", Pattern(r"(?i)(?:leave a (?:reply|comment)|your comments?|no comments(?: yet)?"
        r"|total number of comments: \d+)\.?$"), "Leave a Reply"),
    Convention(Role.FOOT, "check|related|you|more", Pattern(r"(?i)(?:check also|related (?:articles?|stories|posts|news|topics|content)|you (?:may"
        r"|might) also like|more (?:stories|news|from .{2,30}))\.?:?$"), "Related Articles"),
    Convention(Role.FOOT, "most", Pattern(r"(?i)most (?:popular|read|viewed|shared|commented)(?: (?:stories|news|articles|in .{3,20}))?:?$"), "Most Popular"),
    Convention(Role.FOOT, "0", Pattern(r"\d{1,4} (?:[Cc]omments?|COMMENTS?|[Rr]esponses?)$"), "12 Comments"),
    Convention(Role.FOOT, "like|comment|comments|media", Pattern(r"(?i)(?:like this:.{0,60}|like this (?:story|article|post)\?.{0,80}|comments?"
        r"|media files)$"), "Like this article? Send it to a colleague!"),
    # --- source lines
    Convention(Role.CAPTION, "source",
        Pattern(r"(?i)\(?source: ?(?:twitter|facebook|instagram|youtube|getty images|shutterstock|pixabay|wikimedia(?: commons)?|flickr|istock"
        r"|unsplash)\)?\.?$"), "Source: Twitter"),
    Convention(Role.SOURCE, "source|sources", Pattern(r"(?i)\(?sources?\s*:\s?\S"), "Source: Norland News Agency - NNA"),
    Convention(Role.SOURCE, "quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|источник|المصدر|kaynak|sumber", Pattern(
        r"(?i)\(?(?:quelle|fuente|fonte|bron|källa|kilde|lähde|źródło|источник|المصدر|kaynak|sumber) ?: ?\S.{1,80}$"), "Quelle: NNA"),
    Convention(Role.SOURCE, "republished|reprinted|courtesy", Pattern(r"(?i)(?:(?:republished|reprinted) (?:with|by) (?:the )?permission (?:from"
        r"|of)|courtesy of) .{2,80}$"), "Republished with permission from Such Post."),
    Convention(Role.SOURCE, "source", Pattern(r"SOURCE\s+[A-Z]"), "SOURCE Acme Ltd"),
    Convention(Role.SOURCE, "text of", Pattern(r"(?i)text of (?:a |an )?(?:report|statement|commentary|article|interview)\b.{0,60}? by .{3,90}$"),
        "Text of report in English by Norland news agency NNA"),
    Convention(Role.SOURCE, "distributed by", Pattern(r"(?i)distributed by .{2,60}? on behalf of "), "Distributed by APO Group on behalf of Harbour Office."),
    Convention(Role.SOURCE, "provided by|supplied by", Pattern(r"(?:Provided|Supplied) by [A-Z].{2,70}$"), "Provided by Such Media Inc. (such.example)."),
    Convention(Role.SOURCE, "originally|first published|first appeared|first posted|this article|this story|this piece|this post|the article|the story|the piece|the post|article|story|piece|post",
        Pattern(r"(?i)(?:(?:this |the )?(?:article|story|piece|post) (?:was )?)?(?:originally|first) (?:published|appeared|posted) (?:at|on|in"
        r"|by) .{2,120}$"), "Originally published at such.example"),
    Convention(Role.SOURCE, "the post|this post", Pattern(r"(?i)(?:the|this) post .{3,300}? (?:first )?appeared (?:first )?on "),
        "The post Rain Falls appeared first on Such Post."),
    Convention(Role.SOURCE, "via", Pattern(r"(?i)via (?:[\w.]+\.(?:info|com|net|org)\b.{0,20}|: .{2,60})$|(?i:via): .{2,60}$"), "Via SyndiGate.info"),
    Convention(Role.CREDIT, "h/t|h/t/|hat tip", Pattern(r"(?i)\(?(?:h/t|hat tip)/?(?::| |/)+[A-Z].{2,60}$"), "h/t Such Post"),
    Convention(Role.SOURCE, "information from", Pattern(r"(?i)information from: "), "Information from: Portvale Post, http://www.such.example"),
    Convention(Role.SOURCE, "from", Pattern(r"from [A-Z][\w.]{1,20}(?: [A-Z][\w.]{1,20})?$"), "from RT"),
    Convention(Role.SOURCE, "menafn|syndigate", Pattern(r"\((?:MENAFN|SyndiGate)\b[^()]{0,40}(?:\([^()]{1,30}\))?\)$"), "(MENAFN- Norland News Agency (NNA))"),
    # --- bylines
    Convention(Role.BYLINE, "by", Pattern(r"[\[(–—-]{0,2} ?(?:By|BY|by):? (?=[@A-Z'’]|dpa |our |staff |a |special )(?!(?:The|A|An|This|That|Now"
        r"|Then) [a-z])(?!.{0,100}\b(?:said|was|were|is|are|has|had|will|would)\b)[@\w'’].{1,110}$"), "By JANE ROE and JOHN DOE, Example Press"),
    Convention(Role.BYLINE, "story by|text by|words by|report by|analysis by|commentary by|opinion by|column by|submitted by|guest|post by", Pattern(
        r"(?:[Gg]uest )?(?i:story|text|words|report|analysis|commentary|opinion|column|post|submitted) (?i:by):? [A-Z].{2,80}$"),
        "Guest post by Jane Roe"),
    Convention(Role.BYLINE, "posted by", Pattern(r"Posted by [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,2}(?: on [A-Z\d].{3,40}| \| .{3,60})?$"),
        "Posted by Jane Roe | March 3, 2031"),
    Convention(Role.BYLINE, "…press|…writer|…editor|…reporter|…correspondent|…staff", Pattern(r"^[A-Z][A-Z.'’-]{1,20}"
        r"(?: [A-Z][A-Z.'’-]{0,20}){1,3}, [A-Z][\w.]*(?: [A-Z][\w.]*){0,4}$"), "JANE ROE, Associated Press"),
    Convention(Role.BYLINE, "author|byline", Pattern(r"(?i)(?:author|byline): ?\S.{0,90}$"), "Author: NNA [ TUESDAY, MARCH 3 ]"),
    Convention(Role.BYLINE, "von|par|por|di|da|av|af|door", Pattern(r"(?:Von|Par|Por|Di|Da|Av|Af|Door) [A-Z][\w'’-]{1,20}(?: [\w'’-]{1,20}){1,4}$"),
        "Von Grete Muster"),
    Convention(Role.BYLINE, "(@", Pattern(r"\(@\w{2,30}\)$"), "(@JaneRoe)"),
    Convention(Role.END_MARK, "end|ends|more", Pattern(r"(?i)[(/](?:ends?|more)\)?$"), "(end)"),
    Convention(Role.SOURCE, "1", Pattern(r"\([A-Z][\w.-]{2,15}\)$"), "(Xinhua)"),
    # --- credits
    Convention(Role.CREDIT, "reporting|additional|extra|writing|editing|compiled|translated|translation|edited|written|reported|rewriting|compiling"
        "|photography", Pattern(r"(?i)[(\[]?-{0,2} ?(?:additional |extra )?(?:reporting|writing|editing|compiled|translat(?:ed|ion)|edited|written"
        r"|reported|rewriting|compiling|photography) (?:and \w+ )?(?:by|in)\b:? ?.{2,600}$"), "(Reporting by Jane Roe; Editing by John Doe)"),
    Convention(Role.CREDIT, "contributing|with assistance|with help|with contributions", Pattern(r"(?i)(?:-- ?|— ?)?(?:contributing(?: writers?"
        r"| reporters?| authors?)?: .{2,160}|with (?:assistance|help|contributions) (?:by|from) .{2,160})$"), "-- With assistance by Jane Roe"),
    Convention(Role.CREDIT, "with inputs|with input|with files|with reporting|with additional|with agency", Pattern(
        r"(?i)\(?with (?:inputs?|files|reporting|additional reporting|agency inputs?)(?: (?:from|by) .{2,120})?$"), "(With inputs from agencies)"),
    Convention(Role.CREDIT, "…contributed to", Pattern(r"^.{4,120} contributed to (?:this (?:report|story|article|piece|post|dispatch)|(?:the "
        r"|this )?reporting)\b.{0,60}$"), "Example Press writer Jane Roe contributed to this report from Oslo."),
    Convention(Role.CREDIT, "…reported from", Pattern(r"^(?:[A-Z][\w.'’-]{1,20}(?:,? and |, |; | )){1,12}reported from [A-Z].{2,80}$"),
        "Roe reported from Portvale, and Doe from Oslo."),
    Convention(Role.CREDIT, "…contributed", Pattern(r"^.{4,120} contributed\.?$"), "AP writers Jane Roe in Oslo and John Doe in Paris contributed."),
    Convention(Role.CREDIT, "editor|editors|reporter|journalist|writer|translator|compiler|web editor", Pattern(
        r"(?i)(?:editors?|reporter|journalist|writer|translator|compiler|web editor): ?[A-Z][\w.'’ -]{1,60}$"), "Editor: An"),
    Convention(Role.CREDIT, "dpa", Pattern(r"dpa (?:[a-z]{2,4} ?){1,5}$"), "dpa ab cd"),
    Convention(Role.CREDIT, "1", Pattern(r"\((?:[a-z]{2,3}(?:[-/][a-z]{2,3}){0,3})\)$|[a-z]{2,3}(?:/[a-z]{2,3}){1,4}$"), "(ab-cd)"),
    # --- notes
    Convention(Role.NOTE, "ed|eds|editor|editors|editor's|editor’s|editors'|note|notes|correction|clarification|attn|attention|reference", Pattern(
        r"(?i)\(?(?:eds?|editors?|editor[s'’]{0,2} note|notes? to editors?|correction|clarification|attn|attention|reference)\b ?(?:[:—–_]|-(?!\w)"
        r"|(?<=note)\.|(?<=editors)$|(?<=correction)$)"), "EDITOR'S NOTE _ Names were changed."),
    Convention(Role.NOTE, "urgent|extra|refile|advisory|bulletin|flash|alert|repeat|correction|update|urgente|eilmeldung", Pattern(
        r"(?:URGENT|EXTRA|REFILE|ADVISORY|BULLETIN|FLASH|ALERT|REPEAT|CORRECTION|UPDATE|URGENTE|EILMELDUNG)(?: APPENDED)?(?: ?\(?\d{0,2}\)?)?\.?$"),
        "URGENT"),
    Convention(Role.NOTE, "0", Pattern(r"(?i)\d(?:st|nd|rd|th) (?:lead|net|ld|update|writethru)\b.{0,30}$"), "2ND LEAD"),
    Convention(Role.NOTE, "this version|this story|this article|this post|this report|this piece", Pattern(
        r"(?i)\(?this (?:version|story|article|post|report|piece) .{0,40}(?:refiled|corrected|updated|corrects|clarif|has been)"),
        "(This version of the story was refiled to fix a name)"),
    Convention(Role.CREDIT, "this report", Pattern(r"This report (?:by|from|of) .{2,60} was first published .{3,60}$"),
        "This report by Example Press was first published March 3, 2031."),
    Convention(Role.NOTE, "adds|updates|corrects|recasts|refiles|repeats|removes|clarifies|fixes|writes|in", Pattern(
        r"(?i)\((?:adds|updates|corrects|recasts|refiles|repeats|removes|clarifies|fixes|writes through|in \w+\.? ?\d{0,2}.{0,40}(?:corrects"
        r"|clarifies|removes))\b"), "(Adds comment, background)"),
    Convention(Role.NOTE, "embargo|embargoed|strictly|not for|hold for", Pattern(r"(?i)(?:(?:strictly )?embargo(?:ed)?\b|not for (?:release"
        r"|publication|broadcast) (?:before|until)|hold for release)"), "EMBARGOED UNTIL 0001 GMT March 3"),
    Convention(Role.NOTE, "lead|eds|attn|update|0", Pattern(r"\((?:LEAD|\d(?:st|nd|rd|th) LD|EDS:? |ATTN:? |UPDATE)[^()]{0,80}\)$"), "(LEAD ADDS details)"),
    Convention(Role.NOTE, "note to|corrections|##", Pattern(r"## (?:Note to editors|Corrections?)"), "## Note to editors"),
    # --- rights
    Convention(Role.COPYRIGHT, "c|©|copyright|copyright,", Pattern(r"(?i)-? ?(?:\(c\)|©|copyright\b|\(copyright)(?! (?:law|act|infring|holder|owner"
        r"|claim|case|suit|protection|rules?|reform|bill)).{0,400}$"), "(c) Copyright Example Press 2031"),
    Convention(Role.LEGAL, "disclaimer|safe|forward-looking|forward|cautionary|all rights", Pattern(
        r"(?i)(?:disclaimer\b ?:?|safe harbou?r|forward[- ]looking statements?|cautionary (?:statement|note)|all rights reserved)"),
        "Forward-Looking Statements"),
    Convention(Role.LEGAL, "neither", Pattern(r"(?i)neither .{3,120} (?:accepts? responsibility|has reviewed)"),
        "Neither the Portvale Exchange nor its agent accepts responsibility for this release."),
    Convention(Role.LEGAL, "the views|the opinions|views|opinions|texts|texts in|articles|the texts|the content|the article|statements", Pattern(
        r"(?i)(?:the )?(?:views?|opinions?|texts?|articles?|statements?|content)\b.{0,160}\b(?:(?:is|are) (?:solely|not|those)"
        r"|do(?:es)? not (?:necessarily )?(?:reflect|represent))\b.{0,400}$"), "The views expressed do not necessarily reflect those of this site."),
    # --- boilerplate and contacts
    Convention(Role.ABOUT, "about", Pattern(r"(?:About|ABOUT) (?:[A-Z@]|the [A-Z]|[a-z]+[A-Z])[^.?!]{0,90}(?:(?<=Inc|Ltd|.Co|orp|LLC)\.$|$|:)"), "About Acme"),
    Convention(Role.ABOUT, "à|acerca|über|om|sobre", Pattern(r"(?:À propos (?:de |du |des |d['’])|Acerca de )[^.?!]{2,80}(?:$|:)|(?:Über|Om"
        r"|Sobre(?: a| o)?) [A-Z][^.?!:]{1,50}:"), "À propos d’Acme"),
    Convention(Role.CONTACT, "media|press|investor|company|editorial|public|pr|contact|contacts|enquiries|inquiries|enquiry|inquiry", Pattern(
        r"(?i)(?:media |press |investor |company |editorial |public relations |pr )*(?:contacts?|enquir(?:y|ies)|inquir(?:y|ies))(?: (?:information"
        r"|details|us|person))?(?: ?[:/]|$)"), "MEDIA CONTACT:"),
    Convention(Role.CONTACT, "for more|for further|for additional", Pattern(r"(?i)for (?:more|further|additional) (?:information|details"
        r"|info)(?:,? please)?(?:,? contact|[ ,]*:| (?:about|on) .{3,80} contact)"), "For further information, please contact:"),
    Convention(Role.CONTACT, "tel|phone|telephone|email|e-mail|fax|mobile|cell|tdd|tty", Pattern(r"(?i)(?:(?:tel|phone|telephone|e-?mail|fax|mobile"
        r"|cell) ?[.:] ?\S|(?:tdd|tty|fax):? ?\(?\d)"), "Tel: 555-0100"),
    Convention(Role.JUNK, "for more|for further|for the|for additional|for full|to learn|visit", Pattern(
        r"(?i)(?:for (?:more|further|the full|full|additional)\b.{0,60}?|to learn more\b.{0,200}?|visit)[, ]{1,3}(?:please )?(?:visit|go to|see"
        r"|click here|www\.|https?:).{0,140}$"), "For more information, please visit www.such.example"),
    # --- end marks
    Convention(Role.END_MARK, "end|ends|nnnn|reuter|more|fin|30", Pattern(r"(?i)(?:-+ ?)?(?:ends?|nnnn|reuter|end item ?/? ?\d*|more|fin"
        r"|30)(?: ?-+)?(?: ?\d{2,4})?(?:[/.]{1,3})?(?: ?\d{1,4})?$"), "ENDS"),
    Convention(Role.END_MARK, "1", Pattern(r"(?:==|--)[A-Z]\w+$|(?i:enditem)(?:/\w{1,4})?$|\d{4}\*\*\d{3,4}$|-0-$|-30-$|\^?END<?$"), "==Kyodo"),
    Convention(Role.END_MARK, "1|petra|//", Pattern(r"//\w{2,12}//(?: [A-Z]{1,3})?$"), "//Petra// AB"),
    Convention(Role.END_MARK, "aap|afp|pa|apa|efe|dpa|nzpa", Pattern(r"(?:AAP|AFP|PA|APA|EFE|dpa|NZPA)(?: [A-Za-z]{2,4})?$"), "AAP abc"),
    Convention(Role.END_MARK, "…end", Pattern(r"^[A-Z]{2,3}/[A-Z]{2,3} End$"), "AB/CD End"),
    Convention(Role.END_MARK, "1", Pattern(r"/\d{2,4}$"), "/129"),
    Convention(Role.CREDIT, "1", Pattern(r"[A-Z]{2}(?:/[A-Z]{2}){1,2}$"), "AB/CD"),
    Convention(Role.END_MARK, "1", Pattern(r"[A-Z][\w.]{1,9}/(?:End|Fim|Fin)$"), "Example/End"),
    # --- releases, database exports
    Convention(Role.JUNK, "usao", Pattern(r"USAO ?- ?[A-Z].{3,50}$"), "USAO - Norland, Eastern"),
    Convention(Role.RELEASE, "immediate|for immediate|for release|media|news|press", Pattern(r"(?i)(?:(?:for )?immediate (?:release|use)"
        r"|for release|(?:media|news|press) release)\b(?: ?[A-Z]{0,3}[#\d-]{2,12})?.{0,40}$"), "FOR IMMEDIATE RELEASE"),
    Convention(Role.JUNK, "DE|TS", Pattern(r"[A-Z]{3,4}-MUC\d-\d{4}.{0,30}$"), "DEV-MUC3-0001 (SITE)"),
    Convention(Role.JUNK, "document|story|article|item|page|record|0", Pattern(r"(?i)[\[(]?(?:(?:document|story|article|item|page"
        r"|record) (?:no\.? ?)?\d{1,5}(?: (?:of|/) \d{1,5})?|\d{1,5} of \d{1,5} documents?)[\])]?$"), "Document 3 of 20"),
    Convention(Role.JUNK, "zczc", Pattern(r"(?i)zczc\b.{0,60}$"), "ZCZC ABC123"),
    Convention(Role.JUNK, "abstract|full|body|letters|lead|headline|text", Pattern(r"(?:ABSTRACT|FULL TEXT|BODY|LETTERS|TEXT)[.:]?$"), "FULL TEXT:"),
    Convention(Role.JUNK, "tags|filed|category|categories|labels|keywords|topics|section|published|keyword", Pattern(
        r"(?i)(?:tags|filed under|categor(?:y|ies)|labels|keywords?|topics) ?:|published: ?$"), "Tags: rain, harbour"),
    # --- menus, shares, site talk
    Convention(Role.JUNK, "…room|…newsroom|…releases|…release|…news|press|news|media|…office|…centre|…center", Pattern(r"(?i)^(?:.{2,70} ?[:|>»–-]{1,2} ?)?(?:press (?:room"
        r"|office|releases?)|news ?room|news releases?|media cent(?:er|re)|justice news)(?: ?[-–|:] ?(?:press|news) releases?)?$|^(?:press"
        r"|news) releases? (?:of|from) (?:senator|representative|congress(?:man|woman)|governor) .{3,40}$"), "Senator Jane Roe : Press Room"),
    Convention(Role.JUNK, "home|you are|news|…>|…»|…›|frontpage|front page", Pattern(r"(?i)^(?:you are here ?:.{2,150}|(?:home|news|front ?page) ?[>»›/|] ?\S.{0,150}"
        r"|[\w &]{2,26}(?:(?:(?<= )[>»›] |(?<! )[>»›](?! ))[\w&][\w &,'’-]{1,60}){1,6})$"), "Home > News > Local"),
    Convention(Role.JUNK, "get|sign up|join|subscribe|want|stay|enter|thank you|thanks for|support|help us|become|donate", Pattern(
        r"(?i)(?=.{0,160}\b(?:our|your|us)\b)(?:get|sign up|join|subscribe|want|stay|enter|thank you|thanks for|support|help us|become"
        r"|donate)\b.{0,120}\b(?:newsletters?|inbox|e-?mail (?:address|updates|alerts)|subscri\w{3,6}|member(?:ship)?|journalism|donat\w{1,4}"
        r"|reading)\b.{0,80}$"), "Sign up for our newsletter and get the news in your inbox."),
    Convention(Role.JUNK, "read or|heard on|like loading", Pattern(r"Read or [Ss]hare this story.{0,60}$|Heard on [A-Z][\w ]{3,40}$"
        r"|Like Loading\W{0,4}$"), "Read or Share this story: https://such.example/2abc"),
    Convention(Role.JUNK, "what do|don't|don’t|let us|tell us|think|have you|do you|did you|leave|like us|like what|join the|send us|share your",
        Pattern(r"(?i)(?:what do|don['’]t|let us|tell us|think|have you|do you|did you|leave|like|join the|send us"
        r"|share)\b.{0,100}\b(?:in the comments?|comments? (?:section )?below|like us|follow us|share (?:this|it)|let us know|your (?:thoughts"
        r"|friends|opinion)|conversation)\b.{0,60}$"), "What do you think? Let us know in the comments below."),
    Convention(Role.JUNK, "newsletter|get breaking|name|email|e-mail|comment|website|first name|last name|your", Pattern(
        r"Newsletter Sign[ -]?[Uu]p\b.{0,300}$|Get breaking news.{0,200}$|(?:(?:First |Last |Your )?[Nn]ame|(?:Your )?[Ee]-?mail(?: [Aa]ddress)?"
        r"|Comment|Website) ?\*$"), "Newsletter Sign Up Please enter your address."),
    Convention(Role.CAPTION, "close", Pattern(r"CLOSE [A-Z].{10,300}$"), "CLOSE Rain falls over Portvale. Video provided by Such News"),
    Convention(Role.LEGAL, "this material", Pattern(r"This material may not be (?:published|reproduced|copied)\b.{0,200}$"),
        "This material may not be published or redistributed."),
    Convention(Role.LEGAL, "this work|this article|this post|this content", Pattern(r"(?i)this (?:work|article|post|content) (?:is (?:licensed"
        r"|published|republished|made available)|may contain affiliate|contains affiliate)\b"), "This work is licensed under a Creative Commons "
        "licence."),
    Convention(Role.JUNK, "media playback|this video", Pattern(r"(?:Media playback is (?:un|not )?supported on (?:your|this) device"
        r"|This video (?:can ?not|is no longer|has been)).{0,160}$"), "Media playback is unsupported on your device"),
    Convention(Role.JUNK, "our standards|image attachments|image attachment", Pattern(r"Our Standards: .{5,60}$|Image Attachments? Links?:.{0,120}$"),
        "Our Standards: The Example Press Trust Principles."),
    Convention(Role.JUNK, "share this|print", Pattern(r"(?i)share this:? .{0,60}$|print (?:e?mail|share|pdf)(?: [\w ]{0,30})?$"), "Share this: Print Mail"),
    Convention(Role.JUNK, "please share", Pattern(r"(?i)please share (?:this|our|with)\b.{0,60}$"), "Please share this story!"),
    Convention(Role.JUNK, "skip|press|jump|back|toggle|sign|log|register|subscribe|advertisement|advertisements|continue|loading|menu|print|click|login|loading"
        "|download|get|please|posted|view|add|accept|cookies|search", Pattern(r"(?i)(?:skip to|press \"enter\"|jump to|back to top|toggle"
        r"|sign (?:in|up)|log ?in|register (?:now|here)|subscribe|advertisements?|continue reading|loading|menu$|print this|click (?:here|to)"
        r"|download (?:logo|pdf|the)|get (?:breaking|short url|the latest)|please (?:enter|log|sign|subscribe)|posted (?:on|by|in|at)"
        r"|view (?:source|original|the discussion|full|all)|add to|accept (?:all |cookies)|cookies? (?:policy|settings)|search$).{0,90}$"),
        "Skip to main content"),
    Convention(Role.JUNK, "story continues|article continues|scroll to|tweet|print", Pattern(r"(?i)(?:(?:story|article) continues below.{0,40}"
        r"|scroll to continue.{0,40}|tweet|print)$"), "Story continues below advertisement"),
    Convention(Role.JUNK, "this website|this site|we use", Pattern(r"(?i)(?:this (?:web)?site uses|we use) cookies"), "This website uses cookies."),
    Convention(Role.JUNK, "breaking news", Pattern(r"Breaking News (?:Emails?$|(?=[A-Z]).{10,140}$)"), "Breaking News Rain to fall from tomorrow"),
    Convention(Role.JUNK, "follow", Pattern(r"(?i)follow (?:us|the|@|rt on).{0,80}$"), "Follow us on Twitter"),
    Convention(Role.JUNK, "please adhere|please contact", Pattern(r"(?i)please (?:adhere to our comment|contact our help)"),
        "Please adhere to our commenting policy."),
    Convention(Role.JUNK, f"{_SOCIAL}|copy|embed|email|e-mail|share|shares|tweet|pin|like|post|print|save|google|more", Pattern(
        rf"{_NETWORKS}(?:[ ,|/:]+{_NETWORKS}){{0,8}}:?\.?$|(?i:twitter|facebook|instagram)[:/] ?@?[\w’' ]{{2,30}}\.?$"), "Facebook Twitter WhatsApp"),
    Convention(Role.JUNK, "photo|photos|logo|image|video|multimedia|infographic|logos|images|videos|infographics|multimedias", Pattern(r"(?i)\(?(?:photo|logo|image|video|multimedia"
        r"|infographic)s? ?[-–:] ?(?:https?://\S*.{0,30}|$)"), "Photo - https://such.example/1.jpg"),
    Convention(Role.CAPTION, "ap|afp|epa", Pattern(r"(?:AP|AFP|EPA) (?i:photo)/.{3,40}$"), "AP Photo/Jane Roe"),
    Convention(Role.JUNK, "ap photo|ap photos", Pattern(r"AP Photos? [A-Z]{2,4}\d"), "AP Photo ABC101, ABC102"),
    Convention(Role.JUNK, "to listen|to watch|to view|to read|to see|to subscribe", Pattern(r"(?i)to (?:listen|watch|view|read|see"
        r"|subscribe).{3,80}(?:visit|click|go to|at)\b.{0,120}$"), "To watch the speech, visit: http://such.example"),
    Convention(Role.JUNK, "if you", Pattern(r"(?i)if you would like to (?:write|submit|comment|receive)\b"),
        "If you would like to write for us, read our guidelines."),
    Convention(Role.JUNK, "description of", Pattern(r"\[Description of Source:"), "[Description of Source: Portvale NNA in English]"),
    Convention(Role.JUNK, "computer", Pattern(r"\[Computer selected and disseminated without"), "[Computer selected and disseminated without FBIS "
        "editorial intervention]"),
    Convention(Role.JUNK, "headline", Pattern(r"Headline: .{3,120}!$"), "Headline: Other News Is Next!"),
    Convention(Role.JUNK, "…now|…here", Pattern(r"(?i)click here(?: now)?[.!]?$"), "Such offers for harbours – Click Here"),
    Convention(Role.JUNK, "play", Pattern(r"Play .{3,120} (?:Embed|Video)$"), "Play Rain Falls Facebook Twitter Embed"),
    Convention(Role.JUNK, "read|more|continue|link|video|photo|see|watch", Pattern(r"(?i)\[(?:read|see|watch|more|continue|link|video|photo)\b[^\]]{0,40}\]$"),
        "[read more here]"),
    Convention(Role.JUNK, "0", Pattern(r"\d+% .{0,60}$"), "40% Complete"),
    Convention(Role.JUNK, "% of", Pattern(r"% of readers .{0,80}$"), "% of readers think this story is such."),
    Convention(Role.JUNK, "1", Pattern(r"(?:https?://|www\.)\S+$|[\w.-]{1,60}\.(?:jpe?g|JPE?G|png|gif)$|%\w{2,4}$|\$[A-Z]$|\*[A-Z]$"
        r"|[a-z]?[A-Z]?\d{4}-{0,6}$|[A-Z]{1,2}\d{4}\w{0,12}-?$"), "harbour.JPG"),
    Convention(Role.JUNK, "…canada|…states|…usa|…kingdom", Pattern(r"^[\w ]{0,20}?[A-Z][\w ]{1,30}, (?:[A-Z]{2}|[A-Z]\w{2,20}), (?i:canada"
        r"|united states|usa|united kingdom)$"), "Portvale, Ontario, CANADA"),
    # --- captions, related
    Convention(Role.CAPTION, "image|photo|video|picture", Pattern(r"(?i)(?:image|photo|video|picture): [A-Z].{5,200}$"), "Image: Rain over Portvale"),
    Convention(Role.CAPTION, "file|media caption|image|photo|photograph|photos|afp photo|ap photo|in this|caption|picture|pictured|getty|reuters photo|epa photo", Pattern(
        r"(?i)(?:file(?: -| photo| picture)|media caption|image (?:copyright|caption|source|by)|photo(?:graph)? (?:by|credit|courtesy)|(?:afp|ap"
        r"|reuters|epa) photo|in this (?:\w+\.? \d{1,2},? \d{4},? )?(?:file |handout )?(?:photo|image|picture)|caption:|pictured:|getty images)"),
        "FILE PHOTO: A harbour in Portvale"),
    Convention(Role.RELATED, "also|read|see|more|related|recommended|don't|watch|most|you|trending|listen|slideshow", Pattern(
        r"(?i)(?:also read|also on \w+|read (?:also|more|next|further)|see (?:also|more)|more on this|related(?: (?:articles?|stories|news|content"
        r"|topics|posts|coverage))?|recommended|don['’]t miss|watch(?: also| more| now)?|most (?:read|popular|viewed)|trending|listen(?: now)?"
        r"|slideshow)(?: ?:| ?\||$| \()(?! ?\w+ (?:said|says))"), "ALSO READ: Another Story"),
    Convention(Role.RELATED, "read more|read the", Pattern(r"(?i)read (?:more|the (?:full|rest|original)) .{0,40}(?:at|on|here|in) ?.{0,40}$"),
        "Read more at such.example"),
    Convention(Role.RELATED, "also on", Pattern(r"(?i)also on \w+\.(?:com|org|net) .{5,}$"), "Also on such.com Rain Falls"),
    Convention(Role.RELATED, "![", Pattern(r"!\[\]\("), "![]() Rain to fall in March"),
)  # fmt: skip
"""Narrow ones first."""

"""What a site puts beside a story: share rows and links, captions, what leads to other stories."""

from gazette_cli.pattern import Pattern
from gazette_cli.wire.conventions.row import Convention, Entry, Phrases
from gazette_cli.wire.roles import Role

_SOCIAL = (
    "facebook",
    "twitter",
    "instagram",
    "youtube",
    "linkedin",
    "pinterest",
    "reddit",
    "tumblr",
    "whatsapp",
    "telegram",
)
_SHARES = (
    *_SOCIAL, r"google\+?", "google plus", "embed", "e-?mail", "print", "shares?", "tweets?", "pin", "like", "post", "save", "copy link",
    "more", "(?:share |tweet |post |pin )?(?:this(?: article| story| post| page)?|on|to|via|by|with friends|it)",
)  # fmt: skip
_SHARE_KEYS = "copy|embed|email|e-mail|share|shares|tweet|pin|like|post|print|save|google|more"
_NETWORK = f"(?i:{'|'.join(_SHARES)})"

SHARES: tuple[Entry, ...] = (
    Convention(Role.JUNK, f"{'|'.join(_SOCIAL)}|{_SHARE_KEYS}", Pattern(rf"{_NETWORK}(?:[ ,|/:]+{_NETWORK}){{0,8}}:?\.?$"),
        "Facebook Twitter WhatsApp", "Twitter users posted pictures of the flooded quay."),
    Phrases(Role.JUNK, r"(?i:…)[:/] ?@?[\w’' ]{2,30}\.?$", (
        ("twitter", "Twitter: @jroe", "Twitter down"),
        ("facebook", "Facebook/Such Post", "Facebook down"),
        ("instagram", "Instagram: @jroe", "Instagram down"),
    )),
    Phrases(Role.JUNK, r"(?i)\(?… ?[-–:] ?(?:https?://\S*.{0,30}|$)", (
        ("photos?", "Photo - https://such.example/1.jpg", "Photo - rain over Portvale"),
        ("logos?", "Logo - https://such.example/1.jpg", "Logo - of Acme"),
        ("images?", "Image:", "Image - of rain"),
        ("videos?", "Video:", "Video - of rain"),
        ("multimedias?", "Multimedia:", "Multimedia show opens"),
        ("infographics?", "Infographic: https://such.example/1.jpg", "Infographic of the year"),
    )),
    Convention(Role.CAPTION, "ap photo|afp photo|epa photo", Pattern(r"(?:AP|AFP|EPA) (?i:photo)/.{3,40}$"), "AP Photo/Jane Roe", ""),
    Convention(Role.JUNK, "ap photo|ap photos", Pattern(r"AP Photos? [A-Z]{2,4}\d"), "AP Photo ABC101, ABC102", "AP photos win prize"),
    Phrases(Role.JUNK, r"(?i)to …\b.{3,80}(?:visit|click|go to|at)\b.{0,120}$", (
        ("listen", "To listen to the speech, visit: http://such.example", "To listen is to learn"),
        ("watch", "To watch the speech, visit: http://such.example", "To watch is to learn"),
        ("view", "To view the photos, click here", "To view the sea, they climb"),
        ("read", "To read the report, go to www.such.example", "To read is to learn"),
        ("see", "To see the report, visit www.such.example", "To see the sea, they climb"),
        ("subscribe", "To subscribe to the feed, click here", "To subscribe is to pay"),
    ), "to …"),
    Convention(Role.JUNK, "if you", Pattern(r"(?i)if you would like to (?:write|submit|comment|receive)\b"),
        "If you would like to write for us, read our guidelines.", "If you would like to swim, do not"),
    Phrases(Role.JUNK, r"\[…", (
        ("Description of Source:", "[Description of Source: Portvale NNA in English]", "Description of source code"),
        ("(?i:computer selected and disseminated without)", "[Computer selected and disseminated without FBIS editorial intervention]",
            "Computer selected by court", "computer selected", r"\[Computer selected"),
    )),
    Convention(Role.JUNK, "headline", Pattern(r"Headline: .{3,120}!$"), "Headline: Other News Is Next!", "Headline news"),
    Convention(Role.JUNK, "…now|…here", Pattern(r"(?i)click here(?: now)?[.!]?$"), "Such offers for harbours – Click Here", "Rain is here"),
    Convention(Role.JUNK, "play", Pattern(r"Play .{3,120} (?:Embed|Video)$"), "Play Rain Falls Facebook Twitter Embed", "Play in rain"),
    Phrases(Role.JUNK, r"(?i)\[…\b[^\]]{0,40}\]$", (
        ("read", "[read more here]", "[Read it], he said"),
        ("see", "[see also page 3]", "[See] no evil"),
        ("watch", "[watch]", ""),
        ("more", "[More]", "[More than] 40 boats"),
        ("continue", "[continue reading]", ""),
        ("link", "[link]", ""),
        ("video", "[Video]", "[Video] shows rain"),
        ("photo", "[photo]", "[Photo] shows rain"),
    )),
    Convention(Role.JUNK, "0", Pattern(r"\d+% .{0,60}$"), "40% Complete", "40 boats"),
    Convention(Role.JUNK, "% of", Pattern(r"% of readers .{0,80}$"), "% of readers think this story is such."),
    Phrases(Role.JUNK, "…$", (
        (r"https?://\S+", "https://such.example/1", "https://such.example is down", "http|https"),
        (r"www\.\S+", "www.such.example", "www.such.example is down", "www"),
        (r"[\w.-]{1,60}\.(?:jpe?g|JPE?G|png|gif)", "harbour.JPG", "", "1"),
        (r"(?:%\w{2,4}|[$*][A-Z]|[a-z]?[A-Z]?\d{4}-{0,6}|[A-Z]{1,2}\d{4}\w{0,12}-?)", "a0123", "", "1"),
    )),
    Convention(Role.JUNK, "…canada|…states|…usa|…kingdom", Pattern(r"^[\w ]{0,20}?[A-Z][\w ]{1,30}, (?:[A-Z]{2}|[A-Z]\w{2,20}), (?i:canada"
        r"|united states|usa|united kingdom)$"), "Portvale, Ontario, CANADA", "Rain falls, and falls, in Canada"),
)  # fmt: skip
"""Share rows, links, addresses."""

CAPTIONS: tuple[Entry, ...] = (
    Phrases(Role.CAPTION, r"(?i)\(…(?: via)?\b ?[:–-] ?[^()]{3,90}\)$", tuple(
        (word, f"({word.title()}: Portvale rain in figures - here)", f"{word.title()} of rain", word)
        for word in ("graphic", "graphics", "chart", "map", "infographic", "illustration")
    )),
    Phrases(Role.CAPTION, "(?i)…: [A-Z].{5,200}$", (
        ("image", "Image: Rain over Portvale", "Image of rain"),
        ("photo", "Photo: Rain over Portvale", "Photo of rain"),
        ("video", "Video: Rain over Portvale", "Video of rain"),
        ("picture", "Picture: Rain over Portvale", "Picture of rain"),
    )),
    Phrases(Role.CAPTION, "(?i)…", (
        ("file(?: -| photo| picture)", "FILE PHOTO: A harbour in Portvale", "File of the court is lost", "file"),
        ("media caption", "Media caption Rain falls", "", "media caption"),
        ("image (?:copyright|caption|source|by)", "Image copyright Getty Images", "Image of rain"),
        ("photo(?:graph)? (?:by|credit|courtesy)", "Photo by Jane Roe", "Photo of rain", "photo|photograph"),
        *((f"{agency} photo", f"{agency.upper()} Photo: rain over Portvale", "", f"{agency} photo")
            for agency in ("afp", "ap", "reuters", "epa")),
        (r"in this (?:\w+\.? \d{1,2},? \d{4},? )?(?:file |handout )?(?:photo|image|picture)", "In this March 3, 2031, file photo, rain falls",
            "In this town, it rains", "in this"),
        ("caption:", "Caption: Rain over Portvale", "Caption of the picture", "caption"),
        ("pictured:", "Pictured: Jane Roe", "Pictured in rain", "pictured"),
        ("getty images", "Getty Images", "Getty image sells"),
    )),
)  # fmt: skip
"""What stands below a picture."""

OTHERS: tuple[Entry, ...] = (
    Phrases(Role.RELATED, r"(?i)…(?: ?:| ?\||$| \()(?! ?\w+ (?:said|says))", (
        ("also read", "ALSO READ: Another Story", "Also read in court was a letter"),
        (r"also on \w+", "Also on Portvale: Rain Falls", "Also on the quay was a gull"),
        ("read (?:also|more|next|further)", "Read more: Rain Falls", "Read more slowly, says mayor"),
        ("see (?:also|more)", "See also: Rain Falls", "See more of Portvale"),
        ("more on this", "More on this |", "More on this man"),
        ("related(?: (?:articles?|stories|news|content|topics|posts|coverage))?", "RELATED: Rain Falls", "Related news came late", "related"),
        ("recommended", "Recommended", "Recommended dose is one"),
        ("don['’]t miss", "Don't miss: Rain Falls", "Don't miss the boat", "don't"),
        ("watch(?: also| more| now)?", "WATCH: Rain falls", "Watch crews saw the light at dawn.", "watch"),
        ("most (?:read|popular|viewed)", "Most read (week)", "Most read newspapers closed that year"),
        ("trending", "Trending: Rain", "Trending up, says bank"),
        ("listen(?: now)?", "Listen now", "Listen to the rain", "listen"),
        ("slideshow", "Slideshow (12 pictures)", "Slideshow of rain"),
    )),
    Phrases(Role.RELATED, "(?i)read … .{0,40}(?:at|on|here|in) ?.{0,40}$", (
        ("more", "Read more at such.example", "Read more, mayor says"),
        ("the (?:full|rest|original)", "Read the full story here", "Read the full room, says coach"),
    ), "read …"),
    Convention(Role.RELATED, "view", Pattern(r"(?i)view (?:source version|original content|source|original)\b.{0,160}$"), "View source version on such.com: x",
        "View of the quay in the rain"),
    Convention(Role.RELATED, "also on", Pattern(r"(?i)also on \w+\.(?:com|org|net) .{5,}$"), "Also on such.com Rain Falls", "Also on the quay was a gull"),
    Convention(Role.RELATED, "![", Pattern(r"!\[\]\("), "![]() Rain to fall in March"),
)  # fmt: skip
"""What leads to other stories."""

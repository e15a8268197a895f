"""What a site puts around a story: where its page ends, where on the site it stands, requests, buttons and banners."""

from gazette_cli.pattern import Pattern
from gazette_cli.wire.conventions.row import Convention, Entry, Phrases
from gazette_cli.wire.roles import Role

FEET: tuple[Entry, ...] = (
    Convention(Role.FOOT, "#", Pattern("# Notebook$"), "# Notebook", "# Notebooks"),
    Phrases(Role.FOOT, "(?i)…:$", (
        (r"component\(s\)", "Component(s):", "", "component(s"),
        (r"topic\(s\)", "Topic(s):", "", "topic(s"),
        ("press release number", "Press release number:", "Press release numbers double"),
    )),
    Phrases(Role.FOOT, r"(?i)…\.?$", (
        ("leave a (?:reply|comment)", "Leave a Reply", "Leave a boat in the rain and it sinks"),
        ("your comments?", "Your comments", "Your comment on rain"),
        ("comments are (?:now )?closed", "Comments are closed.", "Comments are heard at noon"),
        ("no comments(?: yet)?", "No comments yet", "No comments on the strike were made"),
        (r"total number of comments: \d+", "Total number of comments: 3", "Total number of boats"),
    )),
    Phrases(Role.FOOT, r"(?i)…\.?:?$", (
        ("check also", "Check also", "Check also fails"),
        ("related (?:articles?|stories|posts|news|topics|content)", "Related Articles", "Related by marriage"),
        ("you (?:may|might) also like", "You may also like", "You may also swim"),
        ("more (?:stories|news|from .{2,30})", "More from Such Post", "More stories than rain in Portvale"),
    )),
    Convention(Role.FOOT, "most", Pattern(r"(?i)most (?:popular|read|viewed|shared|commented)(?: (?:stories|news|articles|in .{3,20}))?:?$"),
        "Most Popular", "Most read newspapers closed that year"),
    Convention(Role.FOOT, "0", Pattern(r"\d{1,4} (?:[Cc]omments?|COMMENTS?|[Rr]esponses?)$"), "12 Comments", "12 comments were heard"),
    Phrases(Role.FOOT, "(?i)…$", (
        ("like this:.{0,60}", "Like this: 3 readers", "Like this year, it rains"),
        (r"like this (?:story|article|post)\?.{0,80}", "Like this article? Send it to a colleague!", "Like this story, it ends well"),
        ("comments?", "Comments", "Comments made at the quay"),
        ("media files", "Media files", "Media mogul dies"),
    )),
)  # fmt: skip
"""Where the page ends."""

_ROOM_KEYS = "…release|…releases"

PLACES: tuple[Entry, ...] = (
    Phrases(Role.JUNK, "(?i)^(?:.{2,70} ?[:|>»–-]{1,2} ?)?…(?: ?[-–|:] ?(?:press|news) releases?)?$", (
        ("press (?:room|office|releases?)", "Senator Jane Roe : Press Room", "Rain floods the press room", f"…room|…office|press|{_ROOM_KEYS}"),
        ("news ?room", "Newsroom", "Rain floods the newsroom", f"…room|…newsroom|news|{_ROOM_KEYS}"),
        ("news releases?", "Harbour Office | News Releases", "Harbour Office has no news releases", f"news|{_ROOM_KEYS}"),
        ("media cent(?:er|re)", "Harbour Office > Media Centre", "Rain floods the media centre", f"…centre|…center|media|{_ROOM_KEYS}"),
        ("justice news", "Justice News", "Court hears justice news", f"…news|{_ROOM_KEYS}"),
    )),
    Convention(Role.JUNK, "press|news",
        Pattern(r"(?i)(?:press|news) releases? (?:of|from) (?:senator|representative|congress(?:man|woman)|governor) .{3,40}$"),
        "News releases of Senator Jane Roe", "News from Senator Jane Roe is scarce"),
    Convention(Role.JUNK, "you are", Pattern("(?i)you are here ?:.{2,150}$"), "You are here: Home", "You are here to work, he said"),
    Phrases(Role.JUNK, r"(?i)… ?[>»›/|] ?\S.{0,150}$", (
        ("home", "Home / News / Local", "Home is where the ferry stops"),
        ("news", "News | Local", "News of rain"),
        ("front ?page", "Front page > Local", "Front page of the Such Post", "frontpage|front page"),
    )),
    Convention(Role.JUNK, "…>|…»|…›",
        Pattern(r"(?i)^[\w &]{2,26}(?:(?:(?<= )[>»›] |(?<! )[>»›](?! ))[\w&][\w &,'’-]{1,60}){1,6}$"), "Portvale > News > Local"),
)  # fmt: skip
"""Where on the site a page stands."""

_WANTED = r"(?:newsletters?|inbox|e-?mail (?:address|updates|alerts)|subscri\w{3,6}|member(?:ship)?|journalism|donat\w{1,4}|reading)"
_TALK = (
    r"(?:in the comments?|comments? (?:section )?below|like us|follow us|share (?:this|it)|let us know|your (?:thoughts|friends|opinion)"
    r"|conversation)"
)

REQUESTS: tuple[Entry, ...] = (
    Phrases(Role.JUNK, rf"(?i)(?=.{{0,160}}\b(?:our|your|us)\b)…\b.{{0,120}}\b{_WANTED}\b.{{0,80}}$", (
        ("get", "Get the news in your inbox", "Get ready for rain, our reader says"),
        ("sign up", "Sign up for our newsletter and get the news in your inbox.", ""),
        ("join", "Join our newsletter", "Join us or leave, the mayor told owners of boats"),
        ("subscribe", "Subscribe to our newsletter", ""),
        ("want", "Want more news in your inbox?", "Want of rain hits our harbour"),
        ("stay", "Stay informed with our newsletter", "Stay with us, says mayor"),
        ("enter", "Enter your email address", "Enter the ferry at your risk"),
        ("thank you", "Thank you for reading our paper", "Thank you for nothing, gulls"),
        ("thanks for", "Thanks for reading us", "Thanks for our bread, say gulls"),
        ("support", "Support our journalism", "Support for our quay grows among members of the council"),
        ("help us", "Help us keep our journalism free", "Help us, says crew"),
        ("become", "Become a member and support us", "Become a captain on our ferry"),
        ("donate", "Donate to our journalism", "Donate your boat"),
    )),
    Phrases(Role.JUNK, "…$", (
        ("Read or [Ss]hare this story.{0,60}", "Read or Share this story: https://such.example/2abc", "Read or write, she said"),
        (r"Heard on [A-Z][\w ]{3,40}", "Heard on Morning Programme", "Heard on the quay"),
        (r"Like Loading\W{0,4}", "Like Loading...", "Like loading a ship", "like loading"),
    )),
    Phrases(Role.JUNK, rf"(?i)…\b.{{0,100}}\b{_TALK}\b.{{0,60}}$", (
        ("what do", "What do you think? Let us know in the comments below.", "What do gulls eat"),
        ("don['’]t", "Don't forget to follow us", "Don't rain on it", "don't"),
        ("let us", "Let us hear your thoughts", "Let us sail, says mayor"),
        ("tell us", "Tell us in the comments", "Tell us more, says court"),
        ("think", "Think it will rain? Join the conversation", "Think of rain"),
        ("have you", "Have you seen it? Tell us in the comments", "Have you seen the ferry"),
        ("do you", "Do you agree? Tell us in the comments", "Do you know the ferry"),
        ("did you", "Did you see it? Share your thoughts", "Did you see the ferry"),
        ("leave", "Leave your thoughts in the comments", "Leave it to the gulls"),
        ("like(?= us| what)", "Like what you see? Follow us", "Like us, gulls eat fish", "like us|like what"),
        ("join the", "Join the conversation", "Join the navy"),
        ("send us", "Send us your thoughts", "Send us bread, says crew"),
        ("share(?= your)", "Share your thoughts", "Share your bread, says mayor", "share your"),
    )),
    Phrases(Role.JUNK, "…$", (
        (r"Newsletter Sign[ -]?[Uu]p\b.{0,300}", "Newsletter Sign Up Please enter your address.", "Newsletter of the harbour", "newsletter"),
        ("Get breaking news.{0,200}", "Get breaking news by mail", ""),
    )),
    Phrases(Role.JUNK, r"… ?\*$", (
        ("(?:First |Last |Your )?[Nn]ame", "First name *", "First name of the ship", "name|first name|last name|your"),
        ("(?:Your )?[Ee]-?mail(?: [Aa]ddress)?", "E-mail *", "Email of the year", "email|e-mail|your"),
        ("Comment", "Comment *", "Comment of the week"),
        ("Website", "Website*", "Website of the harbour"),
    )),
    Convention(Role.CAPTION, "close", Pattern(r"CLOSE [A-Z].{10,300}$"), "CLOSE Rain falls over Portvale. Video provided by Such News",
        "Close race for mayor of Portvale"),
    Convention(Role.LEGAL, "this material", Pattern(r"This material may not be (?:published|reproduced|copied)\b.{0,200}$"),
        "This material may not be published or redistributed.", "This material may not be strong enough"),
    Phrases(Role.LEGAL, "(?i)this … (?:is (?:licensed|published|republished|made available)|may contain affiliate|contains affiliate)\\b", (
        ("work", "This work is licensed under a Creative Commons licence.", "This work is hard"),
        ("article", "This article is republished from Such Post under a licence.", "This article is wrong, the court said"),
        ("post", "This post contains affiliate links.", "This post is vacant"),
        ("content", "This content is made available by Such Post.", "This content is salt"),
    ), "this …"),
    Phrases(Role.JUNK, "….{0,160}$", (
        ("Media playback is (?:un|not )?supported on (?:your|this) device", "Media playback is unsupported on your device",
            "Media playback grows"),
        ("This video (?:can ?not|is no longer|has been)", "This video has been removed", "This video shows rain"),
    )),
    Phrases(Role.JUNK, "…$", (
        ("Our Standards: .{5,60}", "Our Standards: The Example Press Trust Principles.", "Our standards are high", "our standards"),
        ("Image Attachments? Links?:.{0,120}", "Image Attachments Links:", "", "image attachments|image attachment"),
    )),
    Phrases(Role.JUNK, "(?i)…$", (
        ("share this:? .{0,60}", "Share this: Print Mail", "", "share this"),
        (r"print (?:e?mail|share|pdf)(?: [\w ]{0,30})?", "Print Email", "Print email is a new word, she says"),
        (r"please share (?:this|our|with)\b.{0,60}", "Please share this story!", "Please share bread, says mayor"),
    )),
)  # fmt: skip
"""What a site asks its readers for."""

BUTTONS: tuple[Entry, ...] = (
    Phrases(Role.JUNK, "(?i)….{0,90}$", (
        ("skip to", "Skip to main content", "Skip Roe wins in Portvale"),
        ('press "enter"', 'Press "Enter" to skip to content', "Press gang is held"),
        ("jump to", "Jump to navigation", "Jump in sales"),
        ("back to top", "Back to top", "Back to work"),
        ("sign (?:in|up)", "Sign in to comment", "Sign of rain"),
        ("log in", "Log in to comment", "Log of the ship is found"),
        ("register (?:now|here)", "Register now", "Register of ships is lost"),
        ("continue reading", "Continue reading the main story", "Continue or stop"),
        ("print this", "Print this page", "Print is dead"),
        ("click (?:here|to)", "Click here for more", "Click of the lock is heard"),
        ("download (?:logo|pdf|the)", "Download PDF", "Download speeds fall"),
        ("get (?:breaking|short url|the latest)", "Get the latest news", "Get out of the rain"),
        ("please (?:enter|log|sign|subscribe)", "Please log in", "Please stay, says mayor"),
        ("posted (?:on|by|in|at)", "Posted in Rain", "Posted letters are late"),
        ("view (?:the discussion|full|all)", "View full version", "View of the sea is lost"),
        ("add to", "Add to favourites", "Add salt, says cook"),
        ("accept (?:all |cookies)", "Accept all cookies", "Accept that it rains"),
        ("cookies (?:policy|settings)", "Cookies policy", "Cookies are baked in Portvale"),
    )),
    Phrases(Role.JUNK, r"(?i)…\b.{0,90}$", (
        ("toggle", "Toggle navigation", ""),
        ("login", "Login to comment", ""),
        ("subscribe", "Subscribe now", ""),
        ("advertisements?", "Advertisement", ""),
        ("loading", "Loading…", ""),
    )),
    Phrases(Role.JUNK, "(?i)….{0,40}$", (
        ("story continues below", "Story continues below advertisement", "Story continues in court", "story continues"),
        ("article continues below", "Article continues below", "Article continues in court", "article continues"),
        ("scroll to continue", "Scroll to continue", "Scroll to be sold"),
    )),
    Phrases(Role.JUNK, "(?i)…$", (
        ("menu", "Menu", "Menu of fish"),
        ("search", "Search", "Search for crew ends"),
        ("tweet", "Tweet", "Tweet by mayor"),
        ("print", "Print", "Print is dead"),
    )),
    Phrases(Role.JUNK, "(?i)… cookies", (
        ("this (?:web)?site uses", "This website uses cookies.", "This website uses maps.", "this website|this site"),
        ("we use", "We use cookies", "We use nets, says crew"),
    )),
    Phrases(Role.JUNK, "…$", (
        ("Breaking News Emails?", "Breaking News Emails", "Breaking news of rain"),
        ("Breaking News (?=[A-Z]).{10,140}", "Breaking News Rain to fall from tomorrow", "Breaking news of rain"),
    )),
    Convention(Role.JUNK, "follow", Pattern(r"(?i)follow (?:us|the|@|rt on).{0,80}$"), "Follow us on Twitter", "Follow a gull"),
    Phrases(Role.JUNK, "(?i)please …", (
        ("adhere to our comment", "Please adhere to our commenting policy.", "Please adhere to rules, says mayor"),
        ("contact our help", "Please contact our help desk.", "Please contact the crew, says mayor"),
    ), "please …"),
)  # fmt: skip
"""Buttons and banners."""

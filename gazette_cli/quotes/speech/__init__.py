"""What was said: a body → its quotations, each with cue and mention.

`marks` finds what stands between quotation marks, `sentence` parts a paragraph, `verbs` has its cues, the table of
`constructions` tells which of them are verbs there, and `subject` finds who says it. `walk` goes over the table of
`attributions`, whose readers stand in `after_content`, `before_content` and `according_to`; `without_cue` reads what
has none. `content_start` and `content_end` tell where indirect content begins and ends; `quotation` makes the record
of it, and `paragraphs` goes through the body.
"""

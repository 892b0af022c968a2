guide-errors-title = Every error text and what it means
guide-errors-use = If you have a message: what prints it, and which causes are behind it.

guide-errors-about-title = What this guide is for
guide-errors-purpose = What clients and `{ $registry }` print when a login, a push, a pull, an attestation or a deletion fails, and the causes behind it. The names are those of `{ $owner }/{ $repository }`.
guide-errors-purpose-site = What clients and `{ $registry }` print when a login, a push, a pull, an attestation or a deletion fails, and the causes behind it.
guide-errors-reading = In the log of the step that failed, find the first line with `denied`, `unauthorized`, `403` or `failed to push`. Lines after it often say less.
guide-errors-capitals = A word in capitals, such as `TAG`, stands for something that could not be found out or that only you know.

guide-errors-error-texts-title = Every error text
guide-errors-error-texts-intro = Causes that the facts of this repository rule out are listed too. A text with several causes does not tell them apart; each cause says what does.
guide-errors-error-texts-intro-site = A text with several causes does not tell them apart; each cause says what does.

guide-errors-hidden-reason-title = If the message gives no reason
guide-errors-hidden-reason-intro = Build tools often print `403 Forbidden` and an address and keep the reason to themselves. The following step asks the registry whether this job may upload, and prints the answer. Nothing is published: an upload is opened and left empty, and the registry lets it expire. Put it into the job that pushes, before the step that fails, because a step after a failed one is skipped; remove it afterwards.
guide-errors-hidden-reason-credential = Not all jobs log in with the same credential. In the line `TOKEN`, put the one of the job in question; the step below has that of `{ $job }`:
guide-errors-hidden-reason-allowed = `202` means that the upload is allowed; the reason lies elsewhere.
guide-errors-hidden-reason-refused = `401` or `403` means that it is refused. The line above the number holds the exact message; look for it in the table. A refusal without a number means the same: the registry has given not even the token for this request.
guide-errors-hidden-reason-other = Any other number, such as `429` or `503`, and a message about limits or the server say nothing about rights.
guide-errors-hidden-reason-new = What the registry answers for a package that does not exist yet is not known.
guide-errors-hidden-reason-personal = For a personal token, ask from your own machine: run this block, paste the token and press Enter (nothing is shown). `TOKEN_OWNER` is the account that made it:

guide-errors-numbers-title = What the number says
guide-errors-numbers-intro = The number of an answer says less than its words. What can be concluded from it:
guide-errors-numbers-number = Number
guide-errors-numbers-meaning = What follows from it
guide-errors-numbers-401 = `401`
guide-errors-numbers-401-meaning = no login, or a credential that is not valid any more; for a pull without a login, also an image that is private or does not exist
guide-errors-numbers-403 = `403`
guide-errors-numbers-403-meaning = the registry refuses whoever asks, and only the words say which gate it was; at a login, the credential itself may be expired or wrong
guide-errors-numbers-404 = `404`
guide-errors-numbers-404-meaning = the package can be read and the tag or digest is not in it; on GitHub’s pages, also a package that you may not see
guide-errors-numbers-429 = `429`
guide-errors-numbers-429-meaning = too many requests in a minute; as far as is known, no token changes that
guide-errors-numbers-500 = `500` to `504`
guide-errors-numbers-500-meaning = the registry or the way to it; try again before you change anything

guide-errors-sources-title = Sources
guide-errors-sources-intro = What this guide says rests on GitHub’s and other vendors’ documentation and on reports by people who had the same failure. Where these disagree or nothing is documented, the text says “may”, “seems” or “reported”. A page that cannot be opened, or that only one project has, is not among them.

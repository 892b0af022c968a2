guide-myths-title = Advice that does not help
guide-myths-use = If you have followed advice and nothing has changed: what is wrong with it, and what to do instead.

guide-myths-about-title = What this guide is for
guide-myths-purpose = Advice that is given again and again for failed pushes such as those of `{ $owner }/{ $repository }`, why it seems to work, and what to do instead. `ghcr-guide explain` finds an entry by its words.
guide-myths-purpose-site = Advice that is given again and again for failed pushes, why it seems to work, and what to do instead.

guide-myths-myths-title = Advice to ignore
guide-myths-myths-intro = This advice is often given and does not help, or does harm. Each entry says why it seems to work.

guide-fix-title = One cause, and how to cure it

guide-fix-about-title = What this guide is for
guide-fix-purpose = This guide is about one cause of a failure in `{ $owner }/{ $repository }`. Compare the observations before you change anything: another cause can print the same. The images:
guide-fix-image = `{ $image }`
guide-fix-capitals = A word in capitals, such as `TAG`, stands for something that could not be found out or that only you know.

guide-fix-cause-title = What is wrong, and what to do

guide-fix-rivals-title = If it is something else
guide-fix-rivals-intro = These other causes print one of the same texts. If nothing is listed, no other is known.

guide-fix-result-title = After the change
guide-fix-result-push = If a push failed, read the log of the new run from top to bottom: { $section-check-log }.
guide-fix-result-pull = If a pull failed, repeat it on the same machine, as the same user. What its answers mean: { $section-pull-causes }.

guide-fix-title = One cause, and how to cure it

guide-fix-about-title = What this guide is for
guide-fix-purpose = This guide is about one cause of a failure in `{ $owner }/{ $repository }`. Compare the observations before you change anything: another cause can print the same. The images:
guide-fix-image = `{ $image }`

guide-fix-cause-title = What is wrong, and what to do

guide-fix-rivals-title = If it is something else
guide-fix-rivals-intro = These causes print one of the same texts:

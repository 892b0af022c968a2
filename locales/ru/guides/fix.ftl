guide-fix-title = Одна причина и как её устранить

guide-fix-about-title = О чём это руководство
guide-fix-purpose = Это руководство об одной причине сбоя в `{ $owner }/{ $repository }`. Прежде чем что-то менять, сверьте признаки: тот же текст бывает и по другой причине. Образы:
guide-fix-image = `{ $image }`

guide-fix-cause-title = В чём дело и что делать

guide-fix-rivals-title = Если дело в другом
guide-fix-rivals-intro = Хотя бы один из этих текстов бывает и по таким причинам:

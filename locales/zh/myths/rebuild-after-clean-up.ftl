myth-rebuild-after-clean-up-title = 标签（tag）明明列着却出现 `manifest unknown`：重新构建
myth-rebuild-after-clean-up-why = 这样做有用，但下周标签又坏了。多平台镜像的各个部分是没有标签的版本，而清理无标签版本的任务会把这样的版本当成垃圾。重新构建产生的新部分，到下一次清理时又会删掉。
myth-rebuild-after-clean-up-instead = 先停掉清理任务，或者换成能识别这类镜像的工具；然后把受影响的标签全部重新构建。包页面上有无标签的版本是正常的。
myth-rebuild-after-clean-up-phrases =
    manifest unknown 就重新构建
    清理后重新构建

guide-myths-title = 无效的建议
guide-myths-use = 照某个建议做了却没有任何变化时，看它错在哪里、实际应该怎么做。

guide-myths-about-title = 本指南的用途
guide-myths-purpose = 推送失败时（例如在 `{ $owner }/{ $repository }` 中），有些建议总是一再出现。本指南说明它们为什么看起来有效，以及实际应该怎么做。`ghcr-guide explain` 可以按文字查找条目。
guide-myths-purpose-site = 推送失败时，有些建议总是一再出现。本指南说明它们为什么看起来有效，以及实际应该怎么做。

guide-myths-myths-title = 不要采信的建议
guide-myths-myths-intro = 这些建议流传很广，但没有用，甚至有害。每一条都说明了它为什么看起来有效。

check-double-registry-prefix-title = The name contains the registry twice
check-double-registry-prefix-message = The step `{ $step }` pushes to `{ $image }`, which names the registry twice.
check-double-registry-prefix-why = Something, often the action itself, puts the registry before a name that already begins with it. The second one then stands where the owner belongs: the registry is likely to refuse the push, and nothing appears under the expected name.
check-double-registry-prefix-fix = Give the action the name without the registry, such as `OWNER/IMAGE_NAME`. If the registry comes from a variable, keep it either in the variable or in the name.

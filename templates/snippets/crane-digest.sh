crane digest << image >>:<< pull_tag >>

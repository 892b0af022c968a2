crane digest << image >>:<< tag >>

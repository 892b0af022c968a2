git grep -n -F -e << package >>

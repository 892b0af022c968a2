git grep -nwF -e << package >>

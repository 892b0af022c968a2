echo quiet

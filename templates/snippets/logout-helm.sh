helm registry logout << registry >>

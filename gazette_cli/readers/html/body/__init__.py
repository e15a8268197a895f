"""The pieces of a page that are its story: `find` goes by the names of `zones`, by `doubts` of them, and by `shapes`."""

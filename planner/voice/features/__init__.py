"""What can be counted in a post, in the reader's words, with the places where it stands."""

"""Whether a text sounds like the business: the written guide, the habits of its own posts, its likeness to them."""

"""Several stories in one file: `cuts` walks the tables of `fences`, tries `unfenced` files, and asks `openings` for proof."""

"""What every content app builds on: the abstract page, StreamField blocks, images, files, site settings."""

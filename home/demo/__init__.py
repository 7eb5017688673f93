"""The demo content: drawn pictures, texts of our own, and the services that put what is missing into the tree."""

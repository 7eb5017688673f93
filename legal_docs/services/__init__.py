"""What the portal does with legal documents, one verb a function."""

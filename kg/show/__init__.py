"""What people look at is made of: networks and their places, figures, and what scripts and styles pages share."""

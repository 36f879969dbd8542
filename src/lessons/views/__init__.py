"""What a notebook shows: a live widget and a static page each."""

"""What a student kept and takes along, and the assignments taken on."""

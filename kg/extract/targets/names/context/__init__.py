"""What a number counts that its own clause does not name: by what stands before it or behind, in its sentence or its item."""

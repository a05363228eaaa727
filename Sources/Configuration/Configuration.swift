// Filled by a later step.

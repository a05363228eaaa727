/// Linux's exchange of two paths in one step, which Swift's own modules do not offer.
#ifndef CANDOUR_FILE_EXCHANGE_H
#define CANDOUR_FILE_EXCHANGE_H

/// Lets the two paths change names at the same moment. Returns 0, or -1 with errno set.
int candour_exchange(const char *first, const char *second);

#endif

#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#define NCURSES_WIDECHAR 1
#include <curses.h>

#include "CTerminal.h"

/// The window keys are read from: a pad, since reading from `stdscr` would also draw.
extern WINDOW *ct_keys;
/// Makes `ct_keys`, and defines the keys that terminal descriptions leave out.
void ct_keys_open(void);
/// Draws what has changed, in one write.
void ct_refresh(void);
/// The terminal, also while standard output is something else.
int ct_terminal(void);
/// Writes all of it, or until the terminal is gone; safe in a signal handler.
void ct_write_all(int to, const char *text, size_t length);
/// Remembers the terminal's modes as they were found.
void ct_modes_save(void);
/// Sets them again.
void ct_modes_restore(void);

#endif

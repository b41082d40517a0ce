/// A narrow door to ncurses and to what of Linux Swift cannot see. Only the module Terminal uses
/// it.
///
/// It never includes curses.h: the macros and globals in there stay behind it. One screen at a
/// time, from one thread; only `ct_rescue` may run anywhere.
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdint.h>

/// One cell: a scalar (0 for the right half of a wide glyph), a mark, a colour pair, attributes.
typedef struct {
  uint32_t scalar;
  uint32_t mark;
  uint16_t pair;
  uint16_t attributes;
} ct_cell;

#define CT_BOLD 1
#define CT_REVERSE 2
#define CT_UNDERLINE 4
#define CT_DIM 8

// The screen

#define CT_OPENED 0
#define CT_UNKNOWN 1
#define CT_DUMB 2

/// Whether LC_CTYPE is UTF-8 after `setlocale(LC_CTYPE, name)`.
int ct_locale(const char *name);
/// Starts ncurses for a terminal type in raw mode: CT_OPENED, CT_UNKNOWN (no such type) or CT_DUMB.
int ct_open(const char *term);
/// The colours the terminal has; 0 for none.
int ct_colours(void);
/// Gives a colour pair its colours; -1 is the terminal's own.
void ct_pair(int pair, int foreground, int background);
/// Puts cells at a place; clips at the right edge and never scrolls.
void ct_put(int y, int x, const ct_cell *cells, int count);
/// Blanks the whole screen; the next `ct_show` starts from an unknown screen.
void ct_blank(void);
/// Sends what changed, and shows the cursor at a place, or hides it when y is negative.
void ct_show(int y, int x);
/// What ncurses believes the size to be.
void ct_size(int *width, int *height);
/// What the terminal says its size is; 0 where it says nothing.
void ct_asked_size(int *width, int *height);
/// Gives ncurses a new size.
void ct_resize(int width, int height);
/// Writes bytes to the terminal as they are, between two frames.
void ct_send(const uint8_t *bytes, int count);
/// Gives the terminal back as it was found; `ct_enter` takes it again.
void ct_leave(void);
/// Takes the terminal again after `ct_leave`, or after somebody else had it.
void ct_enter(void);

// Keys

#define CT_NOTHING -1
#define CT_KEY_UP 0x1001
#define CT_KEY_DOWN 0x1002
#define CT_KEY_LEFT 0x1003
#define CT_KEY_RIGHT 0x1004
#define CT_KEY_HOME 0x1005
#define CT_KEY_END 0x1006
#define CT_KEY_PAGE_UP 0x1007
#define CT_KEY_PAGE_DOWN 0x1008
#define CT_KEY_DELETE 0x1009
#define CT_KEY_BACK_TAB 0x100A
#define CT_KEY_PASTE 0x100B
#define CT_KEY_MOUSE 0x100C
#define CT_KEY_OTHER 0x100D
#define CT_KEY_SHIFT_UP 0x100E
#define CT_KEY_SHIFT_DOWN 0x100F
#define CT_KEY_ALT_LEFT 0x1010
#define CT_KEY_ALT_RIGHT 0x1011
/// F1 is this plus 1.
#define CT_KEY_SHIFT_LEFT 0x1012
#define CT_KEY_SHIFT_RIGHT 0x1013
#define CT_KEY_F 0x1100

/// The next waiting byte (0 to 255) or key (CT_KEY_…), CT_NOTHING when none waits.
///
/// Bytes rather than characters: `get_wch` loses a character whose bytes arrive apart.
int ct_read(void);
/// How many bytes wait at the terminal.
int ct_waiting(void);
/// Reads waiting bytes past ncurses, as after CT_KEY_PASTE.
int ct_read_bytes(uint8_t *bytes, int count);

// Signals and other programs

#define CT_SIGNAL_TERMINATE 1
#define CT_SIGNAL_HANG_UP 2
#define CT_SIGNAL_INTERRUPT 3
#define CT_SIGNAL_QUIT 4
#define CT_SIGNAL_SIZE 5
#define CT_SIGNAL_CONTINUE 6
#define CT_SIGNAL_STOP 7

/// Blocks the loop's signals in this thread and returns a descriptor that reports them, or -1.
int ct_signals_open(void);
/// Undoes `ct_signals_open`.
void ct_signals_close(void);
/// The next signal that waits, CT_SIGNAL_…, or CT_NOTHING.
int ct_signal_next(void);
/// Whether this process leads its session, so that nobody could wake it.
int ct_leads_session(void);
/// Stops the process group as Ctrl-Z does, until it is continued.
void ct_stop(void);
/// Stays stopped until the terminal is this group's: 0; 1 when it is not and the process must end.
int ct_await_foreground(void);
/// Whether the terminal is this group's.
int ct_in_foreground(void);
/// Runs a program on this terminal and waits for it: its `waitpid` status, or -1 when it cannot
/// start.
int ct_run(const char *const *arguments);

// What must happen however the program ends

/// Remembers the terminal's modes and prepares the bytes that restore it, for a crash.
///
/// Call after `ct_open`. `extra` comes first: what was switched on beside ncurses, switched off.
void ct_rescue_prepare(const char *extra);
/// Whether the terminal is ours now, and so must be restored in a crash.
void ct_rescue_arm(int on);
/// Restores the terminal with `write` and `tcsetattr` only. For crash handlers and `atexit`.
void ct_rescue(void);
/// Sends standard error to memory, where it is the terminal's own.
void ct_errors_hold(void);
/// Gives standard error back and writes what was held.
void ct_errors_release(void);

#endif

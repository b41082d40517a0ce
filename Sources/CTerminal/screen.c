#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static int own_colours;

int ct_locale(const char *name) {
  return setlocale(LC_CTYPE, name) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/// ncurses' own handlers would leave at once, or draw, from inside a handler.
static void remove_handlers(void) {
  const int signals[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  for (unsigned i = 0; i < sizeof signals / sizeof *signals; i++) signal(signals[i], SIG_DFL);
}

static void take_size(void) {
  int width, height;
  ct_asked_size(&width, &height);
  if (width > 0 && height > 0) ct_resize(width, height);
}

int ct_open(const char *term) {
  ct_modes_save();
  SCREEN *screen = newterm(term, stdout, stdin);
  if (!screen) return CT_UNKNOWN;
  remove_handlers();
  const char *address = tigetstr("cup");
  if (!address || address == (char *)-1) {
    endwin();
    delscreen(screen);
    ct_modes_restore();
    return CT_DUMB;
  }
  if (has_colors()) {
    start_color();
    own_colours = use_default_colors() == OK;
  }
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  idlok(stdscr, TRUE);
  scrollok(stdscr, FALSE);
  // A frame goes out whole, whatever is typed meanwhile.
  typeahead(-1);
  if (!getenv("ESCDELAY")) set_escdelay(25);
  ct_keys_open();
  take_size();
  return CT_OPENED;
}

int ct_colours(void) { return has_colors() ? COLORS : 0; }

void ct_pair(int pair, int foreground, int background) {
  if (!own_colours) {
    foreground = foreground < 0 ? COLOR_WHITE : foreground;
    background = background < 0 ? COLOR_BLACK : background;
  }
  init_pair((short)pair, (short)foreground, (short)background);
}

static attr_t attributes(uint16_t bits) {
  return (bits & CT_BOLD ? WA_BOLD : 0) | (bits & CT_REVERSE ? WA_REVERSE : 0) |
         (bits & CT_UNDERLINE ? WA_UNDERLINE : 0) | (bits & CT_DIM ? WA_DIM : 0);
}

/// The last door before the terminal: what has not the width its cells say becomes `?`.
static void compose(cchar_t *out, const ct_cell *cell, int width) {
  wchar_t text[3] = {(wchar_t)cell->scalar, 0, 0};
  if (text[0] >= 0x80 || text[0] < 0x20 || text[0] == 0x7F) {
    if (wcwidth(text[0]) != width) text[0] = L'?';
  }
  if (cell->mark && wcwidth((wchar_t)cell->mark) == 0) text[1] = (wchar_t)cell->mark;
  setcchar(out, text, attributes(cell->attributes), (short)cell->pair, NULL);
}

void ct_put(int y, int x, const ct_cell *cells, int count) {
  cchar_t batch[256];
  int filled = 0, start = x;
  for (int i = 0; i < count; i++) {
    ct_cell cell = cells[i];
    int wide = i + 1 < count && cells[i + 1].scalar == 0;
    if (cell.scalar == 0) cell.scalar = ' ';
    compose(&batch[filled], &cell, wide ? 2 : 1);
    int stays = wide && wcwidth((wchar_t)cell.scalar) == 2;
    filled++;
    if (stays) i++;
    if (filled == 256 || i + 1 >= count) {
      mvadd_wchnstr(y, start, batch, filled);
      filled = 0;
      start = x + i + 1;
    }
  }
}

void ct_blank(void) {
  werase(stdscr);
  clearok(curscr, TRUE);
}

void ct_show(int y, int x) {
  leaveok(stdscr, y < 0);
  curs_set(y < 0 ? 0 : 1);
  if (y >= 0) wmove(stdscr, y, x);
  ct_refresh();
}

void ct_size(int *width, int *height) { getmaxyx(stdscr, *height, *width); }

void ct_asked_size(int *width, int *height) {
  struct winsize size = {0};
  ioctl(STDOUT_FILENO, TIOCGWINSZ, &size);
  *width = size.ws_col;
  *height = size.ws_row;
}

/// A terminal can claim any size; beyond this a screen is not worth its memory.
enum { WIDEST = 2000, HIGHEST = 1000 };

void ct_resize(int width, int height) {
  resize_term(height < HIGHEST ? height : HIGHEST, width < WIDEST ? width : WIDEST);
}

void ct_send(const uint8_t *bytes, int count) {
  while (count > 0) {
    ssize_t sent = write(STDOUT_FILENO, bytes, (size_t)count);
    if (sent <= 0) return;
    bytes += sent;
    count -= (int)sent;
  }
}

void ct_leave(void) {
  // Without a screen of its own to go back to, what follows would stand in the footer.
  if (tigetstr("smcup") == NULL) {
    move(LINES - 1, 0);
    clrtoeol();
    refresh();
  }
  endwin();
  ct_modes_restore();
  ct_rescue_arm(0);
}

void ct_enter(void) {
  ct_rescue_arm(1);
  if (!isendwin()) endwin();
  ct_blank();
  refresh();
  keypad(ct_keys, TRUE);
}

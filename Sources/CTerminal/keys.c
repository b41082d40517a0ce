#include "internal.h"

#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

/// A defined key that stands for a byte is this plus the byte; above all of ncurses' own codes.
#define BYTE 0x3000
#define PASTE (BYTE + 0x100)
#define MOUSE (BYTE + 0x101)
#define ALT_LEFT (BYTE + 0x102)
#define ALT_RIGHT (BYTE + 0x103)

WINDOW *ct_keys;

typedef struct {
  const char *sequence;
  int code;
} definition;

/// What every terminal of the xterm family sends, in either cursor mode, whatever TERM says.
static const definition usual[] = {
  {"\033[A", KEY_UP},      {"\033OA", KEY_UP},      {"\033[B", KEY_DOWN},   {"\033OB", KEY_DOWN},
  {"\033[C", KEY_RIGHT},   {"\033OC", KEY_RIGHT},   {"\033[D", KEY_LEFT},   {"\033OD", KEY_LEFT},
  {"\033[H", KEY_HOME},    {"\033OH", KEY_HOME},    {"\033[1~", KEY_HOME},  {"\033[7~", KEY_HOME},
  {"\033[F", KEY_END},     {"\033OF", KEY_END},     {"\033[4~", KEY_END},   {"\033[8~", KEY_END},
  {"\033[3~", KEY_DC},     {"\033[5~", KEY_PPAGE},  {"\033[6~", KEY_NPAGE}, {"\033[Z", KEY_BTAB},
  {"\033OP", KEY_F(1)},    {"\033OQ", KEY_F(2)},    {"\033OR", KEY_F(3)},   {"\033OS", KEY_F(4)},
  {"\033[11~", KEY_F(1)},  {"\033[12~", KEY_F(2)},  {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)},
  {"\033[[A", KEY_F(1)},   {"\033[[B", KEY_F(2)},   {"\033[[C", KEY_F(3)},  {"\033[[D", KEY_F(4)},
  {"\033[[E", KEY_F(5)},   {"\033[15~", KEY_F(5)},  {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)},
  {"\033[19~", KEY_F(8)},  {"\033[20~", KEY_F(9)},  {"\033[21~", KEY_F(10)},
  {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
};

/// What must mean this under every TERM: paste, mouse, and the keypad's figures (as PuTTY sends
/// them).
static const definition ours[] = {
  {"\033[200~", PASTE},    {"\033[<", MOUSE},       {"\033OM", BYTE + '\r'}, {"\033OX", BYTE + '='},
  {"\033Oj", BYTE + '*'},  {"\033Ok", BYTE + '+'},  {"\033Ol", BYTE + ','},  {"\033Om", BYTE + '-'},
  {"\033On", BYTE + '.'},  {"\033Oo", BYTE + '/'},  {"\033Op", BYTE + '0'},  {"\033Oq", BYTE + '1'},
  {"\033Or", BYTE + '2'},  {"\033Os", BYTE + '3'},  {"\033Ot", BYTE + '4'},  {"\033Ou", BYTE + '5'},
  {"\033Ov", BYTE + '6'},  {"\033Ow", BYTE + '7'},  {"\033Ox", BYTE + '8'},  {"\033Oy", BYTE + '9'},
};

/// Shift, Alt and Control with a cursor key mean the key: `ESC [ 1 ; 5 A`, `ESC [ 5 ; 2 ~`.
///
/// Shift with up and down, which marks rows, and Alt with left and right, which goes back and forward, mean
/// something of their own.
static void define_modified(void) {
  static const struct { char final; int code; } letters[] = {
    {'A', KEY_UP}, {'B', KEY_DOWN}, {'C', KEY_RIGHT}, {'D', KEY_LEFT},
    {'H', KEY_HOME}, {'F', KEY_END}};
  static const struct { int number, code; } numbers[] = {
    {3, KEY_DC}, {5, KEY_PPAGE}, {6, KEY_NPAGE}};
  char text[16];
  for (int modifier = 2; modifier <= 8; modifier++) {
    for (unsigned i = 0; i < sizeof letters / sizeof *letters; i++) {
      snprintf(text, sizeof text, "\033[1;%d%c", modifier, letters[i].final);
      define_key(text, letters[i].code);
    }
    for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++) {
      snprintf(text, sizeof text, "\033[%d;%d~", numbers[i].number, modifier);
      define_key(text, numbers[i].code);
    }
  }
}

/// With these modifiers the arrows are keys of their own: marking, going back and forward, moving a card.
static void define_meaningful(void) {
  define_key("\033[1;2A", KEY_SR);
  define_key("\033[1;2B", KEY_SF);
  define_key("\033[1;2C", KEY_SRIGHT);
  define_key("\033[1;2D", KEY_SLEFT);
  define_key("\033[1;3C", ALT_RIGHT);
  define_key("\033[1;3D", ALT_LEFT);
}

void ct_keys_open(void) {
  ct_keys = newpad(1, 1);
  keypad(ct_keys, TRUE);
  nodelay(ct_keys, TRUE);
  for (unsigned i = 0; i < sizeof usual / sizeof *usual; i++) {
    if (key_defined(usual[i].sequence) == 0) define_key(usual[i].sequence, usual[i].code);
  }
  for (unsigned i = 0; i < sizeof ours / sizeof *ours; i++) {
    define_key(ours[i].sequence, ours[i].code);
  }
  define_modified();
  define_meaningful();
}

int ct_read(void) {
  int code = wgetch(ct_keys);
  if (code == ERR) return CT_NOTHING;
  if (code < 0x100) return code;
  if (code >= BYTE && code < BYTE + 0x100) return code - BYTE;
  if (code > KEY_F0 && code <= KEY_F(12)) return CT_KEY_F + code - KEY_F0;
  switch (code) {
  case KEY_UP: return CT_KEY_UP;
  case KEY_DOWN: return CT_KEY_DOWN;
  case KEY_SR: return CT_KEY_SHIFT_UP;
  case KEY_SF: return CT_KEY_SHIFT_DOWN;
  case ALT_LEFT: return CT_KEY_ALT_LEFT;
  case ALT_RIGHT: return CT_KEY_ALT_RIGHT;
  case KEY_LEFT: return CT_KEY_LEFT;
  case KEY_RIGHT: return CT_KEY_RIGHT;
  case KEY_SLEFT: return CT_KEY_SHIFT_LEFT;
  case KEY_SRIGHT: return CT_KEY_SHIFT_RIGHT;
  case KEY_HOME: case KEY_FIND: case KEY_SHOME: case KEY_A1: return CT_KEY_HOME;
  case KEY_END: case KEY_SELECT: case KEY_SEND: case KEY_C1: return CT_KEY_END;
  case KEY_PPAGE: case KEY_SPREVIOUS: case KEY_A3: return CT_KEY_PAGE_UP;
  case KEY_NPAGE: case KEY_SNEXT: case KEY_C3: return CT_KEY_PAGE_DOWN;
  case KEY_DC: case KEY_SDC: return CT_KEY_DELETE;
  case KEY_BTAB: return CT_KEY_BACK_TAB;
  case KEY_BACKSPACE: return 0x7F;
  case KEY_ENTER: return '\r';
  case PASTE: return CT_KEY_PASTE;
  case MOUSE: return CT_KEY_MOUSE;
  default: return CT_KEY_OTHER;
  }
}

int ct_waiting(void) {
  int count = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &count) == 0 ? count : 0;
}

int ct_read_bytes(uint8_t *bytes, int count) {
  ssize_t got = read(STDIN_FILENO, bytes, (size_t)count);
  return got > 0 ? (int)got : 0;
}

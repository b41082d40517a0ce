#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

/// Where ncurses writes a frame, and the terminal itself meanwhile.
static int sheet = -1, terminal = -1;

int ct_terminal(void) { return terminal >= 0 ? terminal : STDOUT_FILENO; }

void ct_write_all(int to, const char *text, size_t length) {
  while (length > 0) {
    ssize_t sent = write(to, text, length);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return;
    text += sent;
    length -= (size_t)sent;
  }
}

static int is_ready(void) {
  if (terminal < 0) terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (sheet < 0) sheet = memfd_create("frame", MFD_CLOEXEC);
  return terminal >= 0 && sheet >= 0;
}

/// Sends what was written on the sheet, and begins it anew; what stands behind that is older.
static void send_sheet(void) {
  static char part[64 * 1024];
  off_t left = lseek(sheet, 0, SEEK_CUR), at = 0;
  while (left > at) {
    size_t most = (size_t)(left - at) < sizeof part ? (size_t)(left - at) : sizeof part;
    ssize_t got = pread(sheet, part, most, at);
    if (got <= 0) break;
    ct_write_all(terminal, part, (size_t)got);
    at += got;
  }
  lseek(sheet, 0, SEEK_SET);
}

/// ncurses writes a piece at every move of the cursor, seventy in a first frame. Here they are gathered, so
/// that a frame leaves whole: no half of it is ever seen, and the reader is woken once.
///
/// After a suspension ncurses also sets the terminal's modes, for which it needs the terminal.
void ct_refresh(void) {
  if (isendwin() || !is_ready() || dup2(sheet, STDOUT_FILENO) < 0) {
    wrefresh(stdscr);
    return;
  }
  wrefresh(stdscr);
  dup2(terminal, STDOUT_FILENO);
  send_sheet();
}

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static struct termios modes;
static int modes_known;
static char farewell[512];
static size_t farewell_length;
static atomic_int armed, crashing;
static int held = -1, own_errors = -1;

void ct_modes_save(void) {
  if (!modes_known) modes_known = tcgetattr(STDIN_FILENO, &modes) == 0;
}

void ct_modes_restore(void) {
  if (modes_known) tcsetattr(STDIN_FILENO, TCSADRAIN, &modes);
}

/// Appends a control sequence without its padding (`$<5>`), which `write` cannot give.
static void say(const char *text) {
  if (!text || text == (char *)-1) return;
  while (*text && farewell_length < sizeof farewell) {
    if (text[0] == '$' && text[1] == '<') {
      text = strchr(text, '>');
      if (!text) return;
      text++;
    } else {
      farewell[farewell_length++] = *text++;
    }
  }
}

/// Writes what standard error got while it was held; safe in a signal handler.
static void tell(void) {
  char part[1024];
  off_t at = 0;
  ssize_t got;
  while (held >= 0 && (got = pread(held, part, sizeof part, at)) > 0) {
    ct_write_all(own_errors, part, (size_t)got);
    at += got;
  }
}

void ct_rescue(void) {
  if (!atomic_exchange(&armed, 0)) return;
  ct_write_all(ct_terminal(), farewell, farewell_length);
  if (modes_known) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
  tell();
}

void ct_rescue_arm(int on) { atomic_store(&armed, on); }

/// What ends a program that has not asked for it: faults, and what others may send.
static const int endings[] = {SIGILL,  SIGTRAP, SIGSEGV, SIGBUS,  SIGABRT,   SIGFPE,  SIGSYS, SIGXCPU,
                              SIGPIPE, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO,  SIGPWR};
static const unsigned endings_count = sizeof endings / sizeof *endings;

/// The first thread that crashes restores and ends the process; another one waits for that.
static void crashed(int number) {
  int me = gettid(), nobody = 0;
  if (atomic_compare_exchange_strong(&crashing, &nobody, me)) {
    ct_rescue();
  } else if (nobody != me) {
    for (;;) pause();
  }
  signal(number, SIG_DFL);
  raise(number);
}

static void install(void) {
  static char spare[64 * 1024];  // the stack may be what overflowed
  stack_t stack = {.ss_sp = spare, .ss_size = sizeof spare};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK | SA_NODEFER};
  sigfillset(&action.sa_mask);  // also SIGTTOU, which would stop `tcsetattr` in the background
  for (unsigned i = 0; i < endings_count; i++) sigdelset(&action.sa_mask, endings[i]);
  for (unsigned i = 0; i < endings_count; i++) {
    struct sigaction found;
    // What whoever started us has switched off stays so.
    if (sigaction(endings[i], NULL, &found) == 0 && found.sa_handler == SIG_IGN) continue;
    sigaction(endings[i], &action, NULL);
  }
}

void ct_rescue_prepare(const char *extra) {
  farewell_length = 0;
  say("\033\\");  // ends a sequence the crash cut short
  say(extra);
  static const char *const names[] = {"rmkx", "rmacs", "op", "sgr0", "cnorm", "rmcup"};
  for (unsigned i = 0; i < sizeof names / sizeof *names; i++) say(tigetstr(names[i]));
  if (!tigetstr("rmcup")) say("\033[999;1H\r\n");  // no other screen to return to: to the bottom
  install();
  static int registered;
  if (!registered) registered = atexit(ct_rescue) == 0;
}

void ct_errors_hold(void) {
  if (held >= 0 || !isatty(STDERR_FILENO)) return;
  held = memfd_create("errors", MFD_CLOEXEC);
  own_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (held >= 0 && own_errors >= 0) dup2(held, STDERR_FILENO);
}

void ct_errors_release(void) {
  if (held < 0) return;
  if (own_errors >= 0) dup2(own_errors, STDERR_FILENO);
  tell();
  close(held);
  close(own_errors);
  held = own_errors = -1;
}

#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static const int numbers[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGWINCH, SIGCONT, SIGTSTP};
static const int count = sizeof numbers / sizeof *numbers;
static int descriptor = -1;
static sigset_t found;

static sigset_t all(void) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < count; i++) sigaddset(&set, numbers[i]);
  return set;
}

static sigset_t only(int number) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  return set;
}

int ct_signals_open(void) {
  sigset_t set = all();
  pthread_sigmask(SIG_BLOCK, &set, &found);
  descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  if (descriptor < 0) pthread_sigmask(SIG_SETMASK, &found, NULL);
  return descriptor;
}

void ct_signals_close(void) {
  if (descriptor < 0) return;
  close(descriptor);
  descriptor = -1;
  pthread_sigmask(SIG_SETMASK, &found, NULL);
}

int ct_signal_next(void) {
  struct signalfd_siginfo info;
  if (descriptor < 0 || read(descriptor, &info, sizeof info) != sizeof info) return CT_NOTHING;
  for (int i = 0; i < count; i++) {
    if ((int)info.ssi_signo == numbers[i]) return CT_SIGNAL_TERMINATE + i;
  }
  return CT_NOTHING;
}

int ct_leads_session(void) { return getsid(0) == getpid(); }

static int must_end(void) {
  sigset_t pending;
  sigpending(&pending);
  return sigismember(&pending, SIGTERM) || sigismember(&pending, SIGHUP);
}

void ct_stop(void) {
  sigset_t stop = only(SIGTSTP);
  kill(0, SIGTSTP);  // still blocked: one that already waits and this one become one stop
  pthread_sigmask(SIG_UNBLOCK, &stop, NULL);
  pthread_sigmask(SIG_BLOCK, &stop, NULL);
}

int ct_in_foreground(void) { return tcgetpgrp(STDIN_FILENO) == getpgrp(); }

int ct_await_foreground(void) {
  while (!ct_in_foreground()) {
    if (tcgetpgrp(STDIN_FILENO) < 0 || must_end()) return 1;
    raise(SIGSTOP);  // woken by `bg`: a screen has nothing to do in the background
  }
  return 0;
}

/// Takes away the signals that were meant for the other program.
static void forget(void) {
  sigset_t set = all();
  sigdelset(&set, SIGTERM);
  sigdelset(&set, SIGHUP);
  struct timespec now = {0, 0};
  while (sigtimedwait(&set, NULL, &now) > 0) continue;
}

int ct_run(const char *const *arguments) {
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t set = all();
  posix_spawnattr_setsigdefault(&attributes, &set);
  posix_spawnattr_setsigmask(&attributes, &found);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  pid_t child;
  char *const *argv = (char *const *)arguments;
  int error = posix_spawnp(&child, argv[0], NULL, &attributes, argv, environ);
  posix_spawnattr_destroy(&attributes);
  if (error) return -1;
  // Ctrl-Z in the other program stops its group: stop with it, or the shell waits for ever.
  sigset_t stop = only(SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, NULL);
  int status = -1;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  pthread_sigmask(SIG_BLOCK, &stop, NULL);
  forget();
  return status;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interrupts.h"

#include <QPointer>
#include <io.h>
#include <windows.h>

namespace postrider {

namespace {

Interrupts *current = nullptr;
bool wasAsked = false;

// Called on a thread of the system's.
BOOL WINAPI note(DWORD)
{
    if (!current || wasAsked)
        return FALSE; // the system ends the process
    wasAsked = true;
    QMetaObject::invokeMethod(current, &Interrupts::interrupted, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent)
{
    current = this;
    SetConsoleCtrlHandler(note, TRUE);
}

Interrupts::~Interrupts()
{
    SetConsoleCtrlHandler(note, FALSE);
    current = nullptr;
}

bool Interrupts::messagesAreSeen()
{
    return _isatty(_fileno(stderr)) != 0;
}

} // namespace postrider

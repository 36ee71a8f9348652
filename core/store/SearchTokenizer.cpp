// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchTokenizer.h"

#include "core/base/MailError.h"
#include "core/search/Tokenizer.h"
#include "core/store/Connection.h"

#include <QCoreApplication>
#include <sqlite3.h>

namespace postrider::SearchTokenizer {

namespace {

using EmitToken = int (*)(void *, int, const char *, int, int, int);

// The tokenizer has no state of its own, but FTS5 wants an address that is not null.
int gNothing = 0;

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    *out = reinterpret_cast<Fts5Tokenizer *>(&gNothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) { }

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, EmitToken emitToken)
{
    Tokenizer words(QByteArrayView(text, text ? size : 0), (flags & FTS5_TOKENIZE_QUERY) ? Tokenizer::For::Query : Tokenizer::For::Index);
    while (words.next()) {
        const QByteArrayView token = words.token();
        const int code = emitToken(context, words.isColocated() ? FTS5_TOKEN_COLOCATED : 0, token.data(), int(token.size()), int(words.begin()), int(words.end()));
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace

void registerIn(Connection &connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    fts5_tokenizer functions{create, destroy, tokenize};
    if (!api || api->xCreateTokenizer(api, "postrider", nullptr, &functions, nullptr) != SQLITE_OK)
        throw MailError(ErrorKind::Bug, QCoreApplication::translate("Store", "The SQLite library of this system has no full-text search. Install a complete one."));
}

} // namespace postrider::SearchTokenizer

using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Vekha.Testing;

/// <summary>The statements the application has sent to the database, in order. A page's budget is eight, however many rows it
/// shows.</summary>
public sealed class QueryCounter : DbCommandInterceptor
{
    private static readonly HttpContextAccessor Request = new();

    private readonly ConcurrentQueue<string> _statements = new();

    // Flows with what the test awaits, and not into what runs beside it.
    private readonly AsyncLocal<bool> _isTest = new();

    public IReadOnlyCollection<string> Statements => _statements;

    public int Count => _statements.Count;

    public void Reset()
    {
        _statements.Clear();
        _isTest.Value = true;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Note(command);
        return base.ReaderExecuting(command, eventData, result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Note(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    // What a page or the test asks; what the server does by itself meanwhile costs nobody a page.
    private void Note(DbCommand command)
    {
        if (_isTest.Value || Request.HttpContext is not null) _statements.Enqueue(command.CommandText);
    }
}

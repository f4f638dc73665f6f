using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Vekha.Testing;

/// <summary>What an application under test logged as an error: a test that meets a 500 tells it.</summary>
public sealed class ServerErrors : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _all = new();

    /// <summary>One after another; empty where there was none.</summary>
    public override string ToString() => string.Join(Environment.NewLine, _all);

    ILogger ILoggerProvider.CreateLogger(string categoryName) => this;

    void ILogger.Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (((ILogger)this).IsEnabled(logLevel)) _all.Enqueue($"{formatter(state, exception)}{Environment.NewLine}{exception}");
    }

    bool ILogger.IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    IDisposable? ILogger.BeginScope<TState>(TState state) => null;

    void IDisposable.Dispose() { }
}

using Microsoft.Extensions.Options;
using Vekha.Application;

namespace Vekha.Testing;

public static class TestClock
{
    public static RequestClock At(DateOnly day) => new(new Noon(day), Options.Create(new Settings()));

    private sealed class Noon(DateOnly day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(day, new(9, 0), TimeSpan.Zero);
    }
}

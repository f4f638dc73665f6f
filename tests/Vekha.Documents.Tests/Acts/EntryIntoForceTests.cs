using Vekha.Documents.Acts;

namespace Vekha.Documents.Tests.Acts;

public sealed class EntryIntoForceTests
{
    [Theory]
    [InlineData("Настоящий приказ вступает в силу с 1 января 2027 г.", "2027-01-01")]
    [InlineData("Распоряжение вступает в законную силу с 01.09.2025 и подлежит опубликованию.", "2025-09-01")]
    [InlineData("Пункт 1 вступает в силу с 1 марта 2026 года, пункт 2 вступает в силу с 1 мая 2026 года.", "2026-05-01")]
    [InlineData("Приказ вступает в силу со дня его подписания.", null)]
    [InlineData("Провести до 1 мая 2026 г.", null)]
    [InlineData("Приказ вступает в силу с 31 февраля 2026 г.", null)]
    public void The_day_is_the_one_that_is_printed(string clause, string? day) =>
        EntryIntoForce.Of(new(ActType.Order, null, null, "1", null, null, [], [new("1", clause)], null))
            .ShouldBe(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd"));
}

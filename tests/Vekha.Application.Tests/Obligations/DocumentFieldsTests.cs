using Vekha.Application.Approvals.Steps;
using Vekha.Application.Obligations;
using Vekha.Planning.Approvals;

namespace Vekha.Application.Tests.Obligations;

public sealed class DocumentFieldsTests
{
    private static readonly DateOnly Today = new(2025, 3, 3);

    [Theory]
    [InlineData("1989-12-31", "NoSuchDay")]
    [InlineData("1990-01-01", null)]
    [InlineData("2025-03-03", null)]
    [InlineData("2025-03-04", "DateInFuture")]
    [InlineData(null, "DateRequired")]
    public void A_letter_and_an_evidence_are_dated_by_the_same_rule(string? day, string? fault)
    {
        var date = day is null ? (DateOnly?)null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var evidence = new AddEvidenceRequest(default, Guid.NewGuid(), null, false, "12", date, null, []).Faults([], Today);
        var letter = new DecideStepRequest(default, Guid.NewGuid(), 0, StepOutcome.Agreed, null, null, "12", date, [])
            .Faults(byLetter: true, Today);
        evidence.Select(f => $"{f.Field}: {f.Code}").ShouldBe(fault is null ? [] : [$"Date: {fault}"]);
        letter.Select(f => $"{f.Field}: {f.Code}").ShouldBe(fault is null ? [] : [$"Date: {fault}"]);
    }
}

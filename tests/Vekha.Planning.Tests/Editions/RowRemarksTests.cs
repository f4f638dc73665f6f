using Vekha.Documents.Deadlines;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Tests.Editions;

public sealed class RowRemarksTests
{
    private static readonly Measure Whole = new(
        "10.1", "Осмотр", [new("Школа", false)], [new("Акт", DeliverableKind.Other, null)],
        DeadlineReader.Read("до 20 декабря 2026 г."), null);

    private static readonly Measure OfCohort = Whole with { Deadline = DeadlineReader.Read("до 20 декабря 2026 г. (для 2026 года)") };

    [Fact]
    public void What_a_row_lacks_is_told()
    {
        RowRemarks.Of(Whole, OwedBy.Region).ShouldBeEmpty();
        RowRemarks.Of(Whole with { Number = null }, OwedBy.Region).ShouldBe([RowRemark.NoNumber]);
        RowRemarks.Of(Whole with { Responsible = [], Deliverables = [] }, OwedBy.EachCentre)
            .ShouldBe([RowRemark.NoResponsible, RowRemark.NoDeliverable]);
        RowRemarks.Of(OfCohort, OwedBy.Region).ShouldBe([RowRemark.CohortOfRegion]);
        RowRemarks.Of(OfCohort, OwedBy.EachCentre).ShouldBeEmpty();
    }

    [Fact]
    public void A_deadline_for_a_year_of_creation_is_that_of_centres() =>
        RowRemarks.SuggestedOwner(OfCohort with { Responsible = [] }).ShouldBe(OwedBy.EachCentre);
}

using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Tests.Obligations;

public sealed class PendingKindsTests
{
    private const string School = "1/2/3/";
    private static readonly PersonId Somebody = PersonId.Of(Guid.NewGuid());

    /// <summary>Whoever it waits for has it on their side, and nobody else; who may check or stand in has not.</summary>
    [Fact]
    public void It_waits_for_exactly_those_on_whose_side_it_is()
    {
        foreach (var role in Enum.GetValues<Role>())
            foreach (var reviewed in new[] { false, true })
                foreach (var checkedBy in new PersonId?[] { null, Somebody })
                {
                    if (role == Role.Reviewer && !reviewed) continue;
                    var viewer = new Viewer(PersonId.Of(Guid.NewGuid()), "", [new(role, default, "1/")]);
                    var side = Sides.Of(ObligationState.Submitted, null, null, null, OrganisationId.Of(Guid.NewGuid()), reviewed);
                    var kind = PendingKinds.Of(viewer, School, true, Somebody, checkedBy, reviewed);
                    (kind == PendingKind.Own).ShouldBe(side.Has(viewer, School, false), $"{role} {reviewed}");
                    (kind == PendingKind.InPlaceOfReviewer).ShouldBe(role == Role.Coordinator && reviewed);
                    (kind == PendingKind.Checkable).ShouldBe(role == Role.MunicipalOfficer && checkedBy is null);
                    PendingKinds.Of(viewer, School, false, Somebody, checkedBy, reviewed).ShouldBeNull();
                    PendingKinds.Of(viewer, School, true, viewer.PersonId, checkedBy, reviewed).ShouldBeNull();
                    PendingKinds.Of(viewer with { Grants = [new(role, default, "9/")] }, School, true, null, null, reviewed)
                        .ShouldBeNull();
                }
    }

    [Fact]
    public void A_deputy_of_a_reviewer_decides_as_the_reviewer_would()
    {
        var deputy = new Viewer(PersonId.Of(Guid.NewGuid()), "", [new(Role.Reviewer, default, "1/", new(Somebody, "Зимин О. П."))]);
        PendingKinds.Of(deputy, School, true, null, null, true).ShouldBe(PendingKind.Own);
    }
}

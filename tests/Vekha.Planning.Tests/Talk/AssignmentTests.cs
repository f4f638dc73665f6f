using Vekha.Planning.Access;
using Vekha.Planning.Talk;

namespace Vekha.Planning.Tests.Talk;

public sealed class AssignmentTests
{
    private static readonly PersonId Anna = new(Guid.NewGuid()), Boris = new(Guid.NewGuid()), Vera = new(Guid.NewGuid());
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;

    [Fact]
    public void Who_gave_it_and_who_has_it_mark_it_as_done_and_not_done_and_nobody_else()
    {
        var assignment = Assignment.Give(Guid.NewGuid(), new(Guid.NewGuid()), "Подписать", Boris, new(2024, 6, 14), Anna, Now);
        assignment.Mark(true, Vera, Now).ShouldBe(Refusal.NotAllowed);
        assignment.Mark(true, Boris, Now.AddHours(1)).ShouldBeNull();
        assignment.Mark(true, Anna, Now.AddHours(2)).ShouldBeNull();
        assignment.DoneAt.ShouldBe(Now.AddHours(1));
        assignment.Mark(false, Anna, Now.AddHours(3)).ShouldBeNull();
        assignment.DoneAt.ShouldBeNull();
    }
}

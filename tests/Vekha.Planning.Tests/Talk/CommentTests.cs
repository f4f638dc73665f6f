using Vekha.Planning.Access;
using Vekha.Planning.Talk;

namespace Vekha.Planning.Tests.Talk;

public sealed class CommentTests
{
    private static readonly PersonId Anna = new(Guid.NewGuid()), Boris = new(Guid.NewGuid());
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch;

    [Fact]
    public void The_author_alone_retracts_the_words_and_the_first_moment_stays()
    {
        var comment = Comment.Say(new(Guid.NewGuid()), new(Guid.NewGuid()), "Где приказ?", Anna, Now);
        comment.Retract(Boris, Now).ShouldBe(Refusal.NotAllowed);
        comment.Text.ShouldBe("Где приказ?");
        comment.Retract(Anna, Now.AddHours(1)).ShouldBeNull();
        comment.Retract(Anna, Now.AddHours(2)).ShouldBeNull();
        (comment.Text, comment.RetractedAt).ShouldBe((null, Now.AddHours(1)));
    }

    [Fact]
    public void A_question_is_answered_once()
    {
        var comment = Comment.Say(new(Guid.NewGuid()), new(Guid.NewGuid()), "Когда?", Anna, Now);
        var mention = Mention.Of(comment, Boris);
        (mention.CommentId, mention.SubjectId, mention.AnsweredAt).ShouldBe((comment.Id, comment.SubjectId, null));
        mention.Answer(Now.AddHours(1));
        mention.Answer(Now.AddHours(2));
        mention.AnsweredAt.ShouldBe(Now.AddHours(1));
    }
}

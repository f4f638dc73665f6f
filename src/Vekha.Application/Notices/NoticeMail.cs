using Vekha.Application.Mail;
using Vekha.Planning.Access;

namespace Vekha.Application.Notices;

/// <summary>All that one person is told of at one time.</summary>
/// <param name="NoticeIds">What it is made from.</param>
public sealed record NoticeMail(
    PersonId PersonId, string Name, string Address, IReadOnlyList<NoticeLine> Lines, IReadOnlyList<Guid> NoticeIds);

/// <summary>Puts it in words for its reader.</summary>
public delegate WrittenMail WriteNotices(NoticeMail mail, DateOnly today);

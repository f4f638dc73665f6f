using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Data.Search;
using Vekha.Data.Subjects;
using Vekha.Planning.Talk;

namespace Vekha.Data.Talk;

internal sealed class CommentMapping : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> comment)
    {
        comment.Property(c => c.Id).ValueGeneratedNever();
        comment.Property(c => c.Version).IsRowVersion();
        comment.IsSearchedBy(SearchColumn.Words("text"));
        comment.Property(c => c.RetractedAt).HasColumnName("withdrawn_at");
        comment.ToTable(t => t.HasCheckConstraint("ck_comments_withdrawn", "(text is null) = (withdrawn_at is not null)"));
        comment.HasIndex(c => c.SubjectId);
        comment.BelongsToSubject();
        comment.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MentionMapping : IEntityTypeConfiguration<Mention>
{
    public void Configure(EntityTypeBuilder<Mention> mention)
    {
        mention.HasKey(m => new { m.CommentId, m.PersonId });
        mention.HasIndex(m => m.PersonId).HasFilter("answered_at is null").HasDatabaseName("ix_mentions_waiting");
        mention.HasIndex(m => m.SubjectId);
        mention.HasOne<Comment>().WithMany().HasForeignKey(m => m.CommentId).OnDelete(DeleteBehavior.Cascade);
        mention.BelongsToSubject();
        mention.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AssignmentMapping : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.Property(a => a.Id).ValueGeneratedNever();
        assignment.Property(a => a.Version).IsRowVersion();
        assignment.IsSearchedBy(SearchColumn.Words("text"));
        assignment.HasIndex(a => a.SubjectId);
        assignment.HasIndex(a => new { a.AssigneeId, a.Due }).HasFilter("done_at is null").HasDatabaseName("ix_assignments_open");
        assignment.BelongsToSubject();
        assignment.HasOne<Person>().WithMany().HasForeignKey(a => a.AuthorId).OnDelete(DeleteBehavior.Restrict);
        assignment.HasOne<Person>().WithMany().HasForeignKey(a => a.AssigneeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> contact)
    {
        contact.Property(c => c.Id).ValueGeneratedNever();
        contact.Property(c => c.Kind).HasConversion<string>().HasMaxLength(20);
        contact.Property(c => c.With).HasMaxLength(Contact.LongestWith);
        contact.Property(c => c.Number).HasMaxLength(Contact.LongestNumber);
        contact.IsSearchedBy(SearchColumn.Number("number"), SearchColumn.Words("text"), SearchColumn.Words("\"with\""));
        contact.HasIndex(c => c.SubjectId);
        contact.BelongsToSubject();
        contact.HasOne<Person>().WithMany().HasForeignKey(c => c.AuthorId).OnDelete(DeleteBehavior.Restrict);
    }
}

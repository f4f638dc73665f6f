using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Vekha.Data.Accounts;
using Vekha.Data.Subjects;
using Vekha.Planning.Notices;

namespace Vekha.Data.Notices;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.Property(n => n.Id).ValueGeneratedNever();
        notice.Property(n => n.Kind).HasConversion<string>().HasMaxLength(20);
        notice.PrimitiveCollection(n => n.ToldTo).HasColumnType("uuid[]");
        notice.HasIndex(n => n.At).HasFilter("told_at is null").HasDatabaseName("ix_notices_waiting");
        notice.HasIndex(n => n.SubjectId);
        notice.BelongsToSubject();
        notice.HasOne<Person>().WithMany().HasForeignKey(n => n.ById).OnDelete(DeleteBehavior.Restrict);
    }
}

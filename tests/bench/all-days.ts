import type { CheckIn } from '../../domain/record';

/**
 * What History is measured beside: a page that reads every row and renders all of them, and for each key typed into
 * its search renders those that have the words. Nothing is done that a plain page would not do.
 */
function begin(): void {
  const box = document.createElement('input');
  box.type = 'search';
  const list = document.createElement('main');
  document.body.append(box, list);
  let rows: CheckIn[] = [];

  const show = (shown: readonly CheckIn[], query: string) => {
    list.replaceChildren(
      ...shown.map(({ id, day, body }) => {
        const article = document.createElement('article');
        const heading = document.createElement('h3');
        heading.textContent = day;
        const values = document.createElement('p');
        values.textContent = `${body.connectedness} ${body.purpose} ${body.wellbeing}`;
        const words = document.createElement('p');
        const at = query === '' ? -1 : body.reflection.toLowerCase().indexOf(query);
        const mark = document.createElement('mark');
        mark.textContent = body.reflection.slice(at, at + query.length);
        if (at < 0) words.textContent = body.reflection;
        else
          words.append(
            body.reflection.slice(0, at),
            mark,
            body.reflection.slice(at + query.length),
          );
        article.id = id;
        article.append(heading, values, words);
        return article;
      }),
    );
  };
  box.addEventListener('input', () => {
    const query = box.value.toLowerCase();
    show(
      rows.filter(({ body }) => body.reflection.toLowerCase().includes(query)),
      query,
    );
  });
  const opening = indexedDB.open('afterglow');
  opening.onsuccess = () => {
    const index = opening.result
      .transaction('records')
      .objectStore('records')
      .index('[kind+day+at]');
    const all = index.getAll(IDBKeyRange.bound(['check-in'], ['check-in', [[]]]));
    all.onsuccess = () => {
      rows = (all.result as CheckIn[]).toReversed();
      show(rows, '');
    };
  };
}

begin();

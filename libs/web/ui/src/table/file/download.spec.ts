/** @jest-environment jsdom */
import { describe, expect, it, jest } from '@jest/globals';
import { download } from './download.js';

describe('download', () => {
  it('hands over the file under its name, and lets the address go afterwards', () => {
    jest.useFakeTimers();
    const revoke = jest.fn();
    URL.createObjectURL = () => 'blob:one';
    URL.revokeObjectURL = revoke;
    const clicked: string[] = [];
    const listen = (event: Event) => {
      event.preventDefault();
      if (event.target instanceof HTMLAnchorElement)
        clicked.push(`${event.target.download} ${event.target.href}`);
    };
    const create = document.createElement.bind(document);
    const spy = jest.spyOn(document, 'createElement').mockImplementation((tag: string) => {
      const element = create(tag);
      element.addEventListener('click', listen);
      return element;
    });

    download('heat-map.csv', new Blob(['a']));
    expect(clicked).toEqual(['heat-map.csv blob:one']);
    expect(revoke).not.toHaveBeenCalled();
    jest.runAllTimers();
    expect(revoke).toHaveBeenCalledWith('blob:one');
    spy.mockRestore();
    jest.useRealTimers();
  });
});
